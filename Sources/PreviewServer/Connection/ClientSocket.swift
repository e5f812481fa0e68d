import FlyingSocks
import Foundation

/// The socket of one client, on which nothing lasts longer than it may.
struct ClientSocket: Sendable {
  private let socket: AsyncSocket
  let limits: Limits

  init(_ socket: AsyncSocket, limits: Limits) {
    self.socket = socket
    self.limits = limits
  }

  /// Some bytes, as soon as there are any.
  ///
  /// - Throws: ``DeadlineExceeded``, or `SocketError.disconnected` when there will be no more.
  func read(until deadline: ContinuousClock.Instant) async throws -> [UInt8] {
    try await withDeadline(deadline) { [socket] in try await socket.read(atMost: 4096) }
  }

  /// Writes all of the bytes, which are at most a part of an answer.
  func write(_ bytes: [UInt8]) async throws {
    try await withDeadline(.now + limits.writeTime) { [socket] in try await socket.write(Data(bytes)) }
  }

  /// Ends the connection so that the client gets what was written.
  ///
  /// A socket that is closed while there is something to read takes back what it wrote (RFC 9112, 9.6). So it says
  /// that it is done, and throws away what comes until the client is done too, or has had its time.
  func closeAfterLastWord() async {
    socket.socket.endWriting()
    let deadline = ContinuousClock.now + limits.lingerTime
    while (try? await read(until: deadline)) != nil {}
    close()
  }

  func close() {
    try? socket.close()
  }
}
