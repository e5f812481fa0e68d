/// Asks again and again until the answer is yes, and gives up after a while.
///
/// What goes wrong on the way is no answer yet: while a page makes room for the next one, a driver refuses, and so does a
/// server that is about to start.
///
/// - Parameter what: For whoever reads why a test failed.
package func wait(
  for what: String, upTo patience: Duration = .seconds(15), until isSo: () async throws -> Bool
) async throws {
  let clock = ContinuousClock()
  let deadline = clock.now + patience
  var problem = ""
  var isLast: Bool
  repeat {
    // The last time is after the deadline: on a busy machine nobody may have asked for long before.
    isLast = clock.now >= deadline
    do {
      if try await isSo() { return }
      problem = ""
    } catch let error as CancellationError {
      throw error
    } catch {
      problem = ": \(error)"
    }
    try await Task.sleep(for: .milliseconds(20))
  } while !isLast
  throw WaitedInVain(description: "waited \(patience) in vain for \(what)\(problem)")
}

package struct WaitedInVain: Error, CustomStringConvertible {
  package let description: String
}

/// Does something that may never come to an end by itself.
package func within<Value: Sendable>(
  _ patience: Duration, _ what: String, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value.self) { group in
    group.addTask(operation: body)
    group.addTask {
      try await Task.sleep(for: patience)
      throw WaitedInVain(description: "waited \(patience) in vain for \(what)")
    }
    defer { group.cancelAll() }
    guard let value = try await group.next() else { throw CancellationError() }
    return value
  }
}

/// Ends what was begun also where the body throws; `defer` cannot wait.
package func finally<Value>(_ body: () async throws -> Value, cleanUp: () async -> Void) async throws -> Value
{
  do {
    let value = try await body()
    await cleanUp()
    return value
  } catch {
    await cleanUp()
    throw error
  }
}
