import Domain

// A history has twenty rows where others have one, so that its channels and directions stand in it as numbers. They
// never change: what is new comes last.

extension Channel {
  private static let numbered: [Channel] = [
    .coffee, .meal, .meeting, .oneToOne, .call, .video, .mail, .message, .letter, .event, .online, .other,
  ]

  var number: Int {
    switch self {
    case .coffee: 0
    case .meal: 1
    case .meeting: 2
    case .oneToOne: 3
    case .call: 4
    case .video: 5
    case .mail: 6
    case .message: 7
    case .letter: 8
    case .event: 9
    case .online: 10
    case .other: 11
    }
  }

  init(number: Int) throws(StoreError) {
    guard Self.numbered.indices.contains(number) else { throw .damaged(detail: "\(number) is no channel") }
    self = Self.numbered[number]
  }
}

extension Direction {
  var number: Int {
    switch self {
    case .mutual: 0
    case .outgoing: 1
    case .incoming: 2
    }
  }

  init(number: Int) throws(StoreError) {
    switch number {
    case 0: self = .mutual
    case 1: self = .outgoing
    case 2: self = .incoming
    default: throw .damaged(detail: "\(number) is no direction")
    }
  }
}
