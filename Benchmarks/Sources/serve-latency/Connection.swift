import BenchmarkSupport
import FlyingSocks
import Foundation

/// A connection that waits where it reads: nothing of a scheduler is in what is measured.
struct Connection {
  private let socket: Socket

  init(to address: PageAddress) throws {
    socket = try Socket(domain: AF_INET, type: .stream)
    do {
      try socket.connect(to: .inet(ip4: address.host, port: address.port))
    } catch {
      try? socket.close()
      throw error
    }
  }

  func write(_ bytes: some Sequence<UInt8>) throws {
    let data = Data(bytes)
    var index = data.startIndex
    while index < data.endIndex { index = try socket.write(data, from: index) }
  }

  /// - Returns: `nil` if nothing has come by then.
  func read(until deadline: ContinuousClock.Instant) throws -> [UInt8]? {
    let time = deadline - .now
    guard time > .zero else { return nil }
    try socket.setValue(time, for: ReadTime())
    do {
      return try socket.read(atMost: 64 * 1024)
    } catch SocketError.blocked {
      return nil
    }
  }

  /// Everything until the server closes the connection.
  func readToEnd(until deadline: ContinuousClock.Instant) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      do {
        guard let more = try read(until: deadline) else { throw Failure("the server did not answer in time") }
        bytes += more
      } catch SocketError.disconnected {
        return bytes
      }
    }
  }

  func close() {
    try? socket.close()
  }
}

/// How long a read may wait.
private struct ReadTime: SocketOption {
  let name = SO_RCVTIMEO

  func makeSocketValue(from time: Duration) -> timeval {
    // Of no time at all the system would make an eternity.
    let microseconds = max(1, Int64(time / .microseconds(1)))
    return timeval(
      tv_sec: .init(microseconds / 1_000_000), tv_usec: .init(microseconds % 1_000_000))
  }

  func makeValue(from time: timeval) -> Duration {
    .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
  }
}
