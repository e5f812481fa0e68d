import Dispatch
import Foundation

/// Ctrl-C and its like, while there is something to put back or to take away.
public struct Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Does something before the program is ended.
  public init(_ action: @escaping @Sendable () -> Void) {
    // To write to a server that has ended is an error, after which everything is put back as well.
    signal(SIGPIPE, SIG_IGN)
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        action()
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  public func cancel() {
    for source in sources { source.cancel() }
  }
}
