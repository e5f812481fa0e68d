import FlyingSocks
import Foundation

@testable import PreviewServer

/// A client that sends any bytes at all.
struct RawClient: Sendable {
  let socket: AsyncSocket

  static func connected(to address: ListeningAddress) async throws -> RawClient {
    let ip = address.address
    let socket: AsyncSocket =
      switch ip.family {
      case .v4: try await .connected(to: .inet(ip4: ip.text, port: address.port))
      case .v6: try await .connected(to: .inet6(ip6: ip.text, port: address.port))
      }
    socket.socket.prepareForServing()
    return RawClient(socket: socket)
  }

  func send(_ text: String) async throws {
    try await send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) async throws {
    try await socket.write(Data(bytes))
  }

  /// Everything until the server closes or resets the connection, or `nil` if it does neither.
  func readToEnd(within time: Duration = .seconds(15)) async throws -> String? {
    let deadline = ContinuousClock.now + time
    var bytes: [UInt8] = []
    while true {
      do {
        bytes += try await withDeadline(deadline) { [socket] in try await socket.read(atMost: 4096) }
      } catch is SocketError {
        return String(decoding: bytes, as: UTF8.self)
      } catch is DeadlineExceeded {
        return nil
      }
    }
  }

  /// Reads until the text ends with `end`.
  func read(until end: String) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(5)
    var bytes: [UInt8] = []
    while !bytes.suffix(end.utf8.count).elementsEqual(end.utf8) {
      bytes += try await withDeadline(deadline) { [socket] in try await socket.read(atMost: 1) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func read(count: Int) async throws -> [UInt8] {
    try await withDeadline(.now + .seconds(5)) { [socket] in try await socket.read(bytes: count) }
  }

  /// Closes the connection, on which no task may be waiting: the event loop would go on with a file that is none.
  func close() {
    try? socket.close()
  }
}
