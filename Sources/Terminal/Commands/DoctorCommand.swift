import ArgumentParser
import Foundation
import UseCases
import Wording

struct DoctorCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("doctor", HelpText.doctor)

  @Flag(name: .long, help: ArgumentHelp(HelpText.doctorRepair)) var repair = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let progress = ProgressLine(isShown: isatty(2) == 1)
    let diagnosis = try session.network().diagnose(repairing: repair) { done, all in
      progress.show(session.words.inspecting(done, of: all))
    }
    progress.clear()
    try session.show(diagnosis) { $0.diagnosis(diagnosis, repairing: repair) }
    if diagnosis.hasFaults { try end(with: .damaged) }
  }
}
