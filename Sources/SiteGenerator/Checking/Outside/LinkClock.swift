import Foundation

/// Time as it passes, for waiting between requests and for the age of answers; tests have one that does not wait.
public struct LinkClock: Sendable {
  /// Seconds since 1970.
  public var now: @Sendable () -> Double
  /// Throws `CancellationError`.
  public var sleep: @Sendable (_ seconds: Double) async throws -> Void

  public init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// The machine's.
  public static let live = LinkClock(
    now: { Date().timeIntervalSince1970 }, sleep: { try await Task.sleep(for: .seconds($0)) })
}
