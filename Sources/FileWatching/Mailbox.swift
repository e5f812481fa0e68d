import Foundation

/// Hands messages to the watching thread, which waits for them and for the system's events with one `poll(2)`.
///
/// It is a pipe, with one byte for each message. Both ends close when nobody holds the mailbox any more, so that
/// a late message never meets a closed pipe.
final class Mailbox: Sendable {
  enum Message: UInt8 {
    /// Something changed.
    case changed
    /// Something changed, and it is not certain that all that is there now is watched.
    case uncertain
    case stop
  }

  /// Readable when there is a message.
  let descriptor: Int32
  private let entrance: Int32

  init() throws(WatchFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw WatchFailure(reason: String(cString: strerror(errno))) }
    // Programs started from here, such as a browser, must not keep it open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    entrance = ends[1]
  }

  deinit {
    close(descriptor)
    close(entrance)
  }

  func post(_ message: Message) {
    var byte = message.rawValue
    while write(entrance, &byte, 1) < 0, errno == EINTR {}
  }

  /// All messages so far; waits for the first one.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(count, 0)).compactMap(Message.init(rawValue:))
  }
}
