import Foundation
import Testing

@testable import PreviewServer

struct LiveTests {
  typealias Event = LiveConnections.Event

  static func connect(to server: RunningServer) async throws -> RawClient {
    let client = try await server.connect()
    try await client.send(
      "GET /__sitegen/live HTTP/1.1\r\nHost: \(server.host)\r\nOrigin: http://\(server.host)\r\nUpgrade: websocket\r\n"
        + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    let head = try await client.read(until: "\r\n\r\n")
    // The sample handshake of RFC 6455, 1.3.
    #expect(head.hasPrefix("HTTP/1.1 101 Switching Protocols\r\n"))
    #expect(head.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"))
    return client
  }

  static func masked(_ text: String, opcode: UInt8 = 0x81) -> [UInt8] {
    WebSocketFrameTests.masked(opcode, Array(text.utf8))
  }

  @Test func pagesAreToldTheNewsAndWhatTheySayIsHeard() async throws {
    let (events, told) = AsyncStream.makeStream(of: Event.self)
    try await RunningServer.run(onEvent: { told.yield($0) }) { server in
      var next = events.makeAsyncIterator()
      var clients: [RawClient] = []
      var ids: [LiveConnections.ID] = []
      for _ in 0..<12 {
        clients.append(try await Self.connect(to: server))
        if case .joined(let id)? = await next.next() { ids.append(id) }
      }
      #expect(await server.live.ids == Set(ids))

      await server.live.broadcast("reload")
      await server.live.send("you", to: ids[3])
      for (number, client) in clients.enumerated() {
        #expect(try await client.read(count: 8) == WebSocketFrame.text("reload").encoded)
        if number == 3 { #expect(try await client.read(count: 5) == WebSocketFrame.text("you").encoded) }
      }

      try await clients[5].send(Self.masked("hello") + Self.masked("again"))
      #expect(await next.next() == .message(ids[5], "hello"))
      #expect(await next.next() == .message(ids[5], "again"))

      clients[7].close()
      #expect(await next.next() == .left(ids[7]))
      #expect(await server.live.ids.count == 11)
      await server.live.send("nobody hears", to: ids[7])
      for client in clients where client.socket.socket != clients[7].socket.socket { client.close() }
    }
  }

  @Test func pingsAndClosesAreAnswered() async throws {
    try await RunningServer.run { server in
      let client = try await Self.connect(to: server)
      defer { client.close() }
      try await client.send(Self.masked("abc", opcode: 0x89) + Self.masked("", opcode: 0x8A))
      #expect(
        try await client.read(count: 5) == WebSocketFrame(opcode: .pong, payload: Array("abc".utf8)).encoded)
      try await client.send(WebSocketFrameTests.masked(0x88, [0x03, 0xE8, 0x21]))
      #expect(try await client.read(count: 4) == [0x88, 2, 0x03, 0xE8])
      #expect(try await client.readToEnd() == "")
    }
  }

  @Test(arguments: [
    (WebSocketFrame.text("no mask").encoded, WebSocketMistake.againstProtocol),
    (WebSocketFrameTests.masked(0x01, [65]), .unsupported),
    (WebSocketFrameTests.masked(0x81, [0xFF]), .notUTF8),
    (WebSocketFrameTests.masked(0x88, [3]), .againstProtocol),
    (WebSocketFrameTests.masked(0x81, [UInt8](repeating: 65, count: 33_000)), .tooLarge),
  ]) func mistakesCloseTheConnectionAndSayWhy(bytes: [UInt8], mistake: WebSocketMistake) async throws {
    try await RunningServer.run(limits: HostileRequestTests.short) { server in
      let client = try await Self.connect(to: server)
      defer { client.close() }
      try await client.send(bytes)
      #expect(try await client.read(count: 4) == WebSocketFrame.close(mistake).encoded)
      #expect(try await client.readToEnd() == "")
    }
  }

  @Test func whoGivesNoSignOfLifeIsLeft() async throws {
    var limits = HostileRequestTests.short
    limits.pingTime = .milliseconds(300)
    try await RunningServer.run(limits: limits) { server in
      let silent = try await Self.connect(to: server)
      let alive = try await Self.connect(to: server)
      let answering = Task {
        while true {
          guard try await alive.read(count: 2) == [0x89, 0] else { return }
          try await alive.send(Self.masked("", opcode: 0x8A))
        }
      }
      #expect(try await silent.read(count: 2) == [0x89, 0])
      #expect(try await silent.readToEnd() != nil)
      #expect(await server.live.ids.count == 1)
      answering.cancel()
      _ = await answering.result
      silent.close()
      alive.close()
    }
  }

  @Test func whoDoesNotTakeItsMessagesIsLeftAndHoldsUpNobody() async throws {
    var limits = HostileRequestTests.short
    limits.waitingMessages = 4
    try await RunningServer.run(limits: limits) { server in
      let slow = try await Self.connect(to: server)
      let other = try await Self.connect(to: server)
      defer { slow.close(); other.close() }
      let message = String(repeating: "a", count: 1_000_000)
      for _ in 0..<30 {
        await server.live.broadcast(message)
        _ = try await other.read(count: 10 + message.utf8.count)
      }
      #expect(await server.live.ids.count == 1)
    }
  }
}
