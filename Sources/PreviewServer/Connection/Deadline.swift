/// Time ran out.
struct DeadlineExceeded: Error {}

/// Runs `work`, and cancels it at `deadline`.
///
/// - Throws: ``DeadlineExceeded``, or what `work` throws.
func withDeadline<Value: Sendable>(
  _ deadline: ContinuousClock.Instant, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    defer { group.cancelAll() }
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(until: deadline, clock: .continuous)
      return nil
    }
    guard let first = try await group.next(), let value = first else { throw DeadlineExceeded() }
    return value
  }
}
