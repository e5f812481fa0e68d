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
  /// Waits for the first. A second ends the program at once, and so does a moment in which it has not ended by itself:
  /// nothing is lost, since a preview writes nothing.
  static func wait() async {
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in signals { break }
    for source in sources {
      source.setEventHandler { exit(0) }
    }
    guard !Task.isCancelled else { return }
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + .milliseconds(700)) { exit(0) }
  }
}
