import ArgumentParser
import Domain
import Wording

/// A target market as options.
struct MarketOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(HelpText.marketIndustry)) var industry: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.marketRole)) var role: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.marketPlace)) var place: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.marketTag)) var tag: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.marketEveryone)) var everyone = false

  /// Nil where nothing was said of it.
  var market: Market? {
    let market = Market(industries: industry, roles: role, places: place, tags: tag)
    return everyone ? Market() : market.isEveryone ? nil : market
  }
}
