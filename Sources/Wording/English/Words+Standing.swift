package import Domain

extension Words {
  package static func word(_ warmth: Warmth) -> String {
    switch warmth {
    case .warm: "warm"
    case .quiet: "quiet"
    case .resting: "resting"
    }
  }

  /// How often it is, as far as the exchanges show: `about every 3 weeks`.
  package static func rhythm(_ days: Double) -> String {
    let days = Int(days.rounded())
    switch days {
    case ...1: return "about daily"
    case ..<10: return days < 6 ? "about every \(days) days" : "about weekly"
    case ..<25: return "about every \((days + 3) / 7) weeks"
    case ..<40: return "about monthly"
    case ..<80: return "about every \((days + 3) / 7) weeks"
    case ..<105: return "about quarterly"
    case ..<160: return "about every \((days + 15) / 30) months"
    case ..<220: return "about twice a year"
    default: return "about every \((days + 15) / 30) months"
    }
  }
}
