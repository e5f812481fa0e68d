import FlyingSocks
import Foundation

/// One client, from its first request to its last.
///
/// Requests are answered in the order they came, also those that a client sends ahead (RFC 9112, 9.3.2).
struct HTTPConnection: Sendable {
  let socket: ClientSocket
  let responder: Responder
  let live: LiveConnections

  /// Answers requests until one side has had enough; what goes wrong ends this connection and nothing else.
  func serve() async {
    var buffer = RequestBuffer(limit: socket.limits.headSize)
    do {
      while let request = try await nextRequest(&buffer) {
        switch await responder.answer(to: request) {
        case .response(let response):
          let keepsAlive = request.keepsAlive && !response.endsConnection
          try await send(response, keepsAlive: keepsAlive)
          guard keepsAlive else { return await socket.closeAfterLastWord() }
        case .live(let handshake):
          try await socket.write(handshake.bytes)
          return await LiveSocket(socket: socket, connections: live).serve(after: buffer.rest)
        }
      }
      socket.close()
    } catch let mistake as RequestMistake {
      await refuse(with: Response(mistake))
    } catch {
      socket.close()
    }
  }

  /// Says why there will be no answer, and ends the connection.
  func refuse(with response: Response) async {
    try? await send(response, keepsAlive: false)
    await socket.closeAfterLastWord()
  }
}

extension HTTPConnection {
  /// - Returns: `nil` if the client is done, or asked for nothing in its time.
  private func nextRequest(_ buffer: inout RequestBuffer) async throws -> RequestHead? {
    if let request = try buffer.next() { return request }
    var hasBegun = !buffer.isEmpty
    var deadline = ContinuousClock.now + (hasBegun ? socket.limits.headTime : socket.limits.idleTime)
    while true {
      do {
        buffer.append(try await socket.read(until: deadline))
      } catch is DeadlineExceeded where hasBegun {
        throw RequestMistake.headTooSlow
      } catch is DeadlineExceeded {
        return nil
      } catch SocketError.disconnected {
        return nil
      }
      if !hasBegun {
        hasBegun = true
        deadline = .now + socket.limits.headTime
      }
      if let request = try buffer.next() { return request }
    }
  }

  /// The head goes with the first part of the body, so that a page is one write.
  private func send(_ response: Response, keepsAlive: Bool) async throws {
    let now = HTTPDate(seconds: Int(Date().timeIntervalSince1970))
    var bytes = response.head(keepsAlive: keepsAlive, date: now)
    var rest = response.range
    while !rest.isEmpty {
      let part = try response.body.read(rest.prefix(Self.partSize)).prefix(rest.count)
      guard !part.isEmpty else { throw SocketError.disconnected }
      try await socket.write(bytes + part)
      bytes = []
      rest.removeFirst(part.count)
    }
    if !bytes.isEmpty { try await socket.write(bytes) }
  }

  private static let partSize = 64 * 1024
}
