import ArgumentParser
import Domain
import UseCases
import Wording

struct TodayCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("today", HelpText.today)

  @Flag(name: .long, help: ArgumentHelp(HelpText.todayAll)) var all = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let (looks, now) = (try session.looks, session.world.now())
    let known = looks.instants
    let today = try network.today(all: all, looks: known)
    if today.isEmpty, session.isInteractive {
      try FirstRun(session: session, network: network).begin()
      return
    }
    try session.show(today) { $0.today(today) }
    try session.remember(today.steps)
    looks.remember(now, after: known, zone: session.world.zone)
  }
}
