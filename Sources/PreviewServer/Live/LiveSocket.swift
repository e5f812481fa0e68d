/// One live connection: what it is told, what it says, and the signs of life in between.
struct LiveSocket: Sendable {
  let socket: ClientSocket
  let connections: LiveConnections

  /// Serves the connection until one side closes it.
  ///
  /// All that is written goes through one outbox, so that no frame is torn apart by another. Whoever wants the
  /// connection to end finishes the outbox: what is in it is still sent.
  ///
  /// - Parameter bytes: What the client sent right behind its handshake.
  func serve(after bytes: [UInt8]) async {
    let (frames, outbox) = AsyncStream.makeStream(
      of: WebSocketFrame.self, bufferingPolicy: .bufferingOldest(socket.limits.waitingMessages))
    let id = await connections.join(outbox)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await receive(from: id, after: bytes, outbox) }
      group.addTask { await askForSignsOfLife(outbox) }
      await send(frames)
      group.cancelAll()
    }
    await connections.leave(id)
    await socket.closeAfterLastWord()
  }
}

extension LiveSocket {
  private typealias Outbox = AsyncStream<WebSocketFrame>.Continuation

  private func send(_ frames: AsyncStream<WebSocketFrame>) async {
    for await frame in frames {
      guard (try? await socket.write(frame.encoded)) != nil else { return }
    }
  }

  private func receive(from id: LiveConnections.ID, after bytes: [UInt8], _ outbox: Outbox) async {
    defer { outbox.finish() }
    var buffer = WebSocketFrameBuffer(limit: socket.limits.messageSize)
    buffer.append(bytes)
    do {
      while true {
        while let frame = try buffer.next() {
          guard try await handle(frame, from: id, outbox) else { return }
        }
        buffer.append(try await socket.read(until: .now + socket.limits.pingTime * 2))
      }
    } catch let mistake as WebSocketMistake {
      outbox.yield(.close(mistake))
    } catch {
      // The client is gone, or silent for too long.
    }
  }

  /// - Returns: Whether the connection goes on.
  private func handle(
    _ frame: WebSocketFrame, from id: LiveConnections.ID, _ outbox: Outbox
  ) async throws(WebSocketMistake) -> Bool {
    switch frame.opcode {
    case .text:
      guard let text = String(validUTF8: frame.payload) else { throw .notUTF8 }
      await connections.received(text, from: id)
    case .ping:
      guard case .enqueued = outbox.yield(WebSocketFrame(opcode: .pong, payload: frame.payload)) else {
        return false
      }
    case .pong:
      break
    case .close:
      guard frame.payload.count != 1 else { throw .againstProtocol }
      outbox.yield(WebSocketFrame(opcode: .close, payload: Array(frame.payload.prefix(2))))
      return false
    }
    return true
  }

  private func askForSignsOfLife(_ outbox: Outbox) async {
    while (try? await Task.sleep(for: socket.limits.pingTime)) != nil {
      outbox.yield(WebSocketFrame(opcode: .ping, payload: []))
    }
  }
}
