import ArgumentParser
import Domain
import UseCases
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
    func said(_ words: [String]) -> [String] { words.map { Typed.trimmed($0) }.filter { !$0.isEmpty } }
    let market = Market(industries: said(industry), roles: said(role), places: said(place), tags: said(tag))
    return everyone ? Market() : market.isEveryone ? nil : market
  }
}
