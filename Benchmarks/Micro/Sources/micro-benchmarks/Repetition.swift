/// Does the same again and again.
enum Repetition {
  private static let warmUps = 3
  private static let times = 31

  /// What it took each time, sorted.
  static func times(_ work: () throws -> Void) rethrows -> [Duration] {
    for _ in 0..<warmUps { try work() }
    let clock = ContinuousClock()
    return try (0..<times).map { _ in try clock.measure(work) }.sorted()
  }
}
