/// Changes so close to each other that they are told as one: a save is often several, and `git checkout` is
/// thousands.
struct Burst {
  /// When to tell of it.
  private(set) var end: ContinuousClock.Instant
  private let latest: ContinuousClock.Instant

  init(at now: ContinuousClock.Instant) {
    latest = now + Self.longest
    end = latest
  }

  /// Takes in a change: the burst ends when nothing more comes for a while.
  ///
  /// - Parameter isUnfinished: A file was changed and is still open, so that more is likely to come. There are
  ///   editors that never close it.
  mutating func extend(at now: ContinuousClock.Instant, isUnfinished: Bool) {
    end = min(latest, now + (isUnfinished ? Self.quietWhileOpen : Self.quiet))
  }

  private static let quiet = Duration.milliseconds(8)
  private static let quietWhileOpen = Duration.milliseconds(30)
  private static let longest = Duration.milliseconds(100)
}
