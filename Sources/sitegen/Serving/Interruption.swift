import Dispatch
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C, and what asks a program to end otherwise.
enum Interruption {
  /// Does something that may never come to an end by itself, and cancels it when somebody asks.
  ///
  /// A second signal ends the program at once, and so does a moment in which it has not ended by itself: nothing is lost,
  /// since a preview writes nothing.
  static func ends(_ body: @escaping @Sendable () async throws -> Void) async throws {
    let (interruptions, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [
      await source(of: SIGINT) { continuation.yield() }, await source(of: SIGTERM) { continuation.yield() },
    ]
    // They are needed until the end.
    defer { for source in sources { source.cancel() } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask(operation: body)
      group.addTask { for await _ in interruptions { break } }
      defer { group.cancelAll() }
      try await group.next()
      for source in sources {
        source.setEventHandler { exit(0) }
      }
      DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + .milliseconds(700)) {
        exit(0)
      }
    }
  }

  /// Once this returns no signal is lost any more.
  private static func source(
    of number: Int32, whenItComes: @escaping @Sendable () -> Void
  ) async -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
    source.setEventHandler(handler: whenItComes)
    await withCheckedContinuation { continuation in
      source.setRegistrationHandler { continuation.resume() }
      source.resume()
    }
    return source
  }
}
