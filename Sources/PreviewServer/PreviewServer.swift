import FlyingSocks

/// Serves a site to one person's browser, and tells open pages what is new.
///
///     let server = PreviewServer(
///       listener: try Listener.bind(host: "127.0.0.1", port: 8080), preview: preview, live: live)
///     try await server.run()
///
/// It knows neither posts nor templates: what there is to see, it asks its ``Preview``.
public struct PreviewServer: Sendable {
  private let listener: Listener
  private let responder: Responder
  private let live: LiveConnections
  private let limits: Limits

  public init(listener: Listener, preview: some Preview, live: LiveConnections, limits: Limits = Limits()) {
    self.listener = listener
    responder = Responder(preview: preview, hostCheck: HostCheck(listening: listener.address))
    self.live = live
    self.limits = limits
  }

  /// Where it really listens, if the port was left to the system.
  public var address: ListeningAddress { listener.address }

  /// Serves until the task is cancelled; then the port and all connections are closed. It runs once.
  ///
  /// - Throws: What keeps the system from telling about sockets.
  public func run() async throws {
    defer { listener.close() }
    let pool: some AsyncSocketPool = .make()
    try await pool.prepare()
    let socket = try AsyncSocket(socket: listener.socket, pool: pool)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.run() }
        group.addTask { await serveClients(of: socket) }
        defer { group.cancelAll() }
        try await group.next()
      }
    } catch  where Task.isCancelled {
      // The pool has its own words for that it was told to stop.
    }
  }
}

extension PreviewServer {
  private enum Event {
    case client(AsyncSocket)
    case served
    case refused
    case stopped
  }

  /// A group of tasks of which one waits for the next client, so that each client that leaves is noticed in between.
  private func serveClients(of socket: AsyncSocket) async {
    await withTaskGroup(of: Event.self) { group in
      var (served, refused) = (0, 0)
      group.addTask { await nextClient(of: socket) }
      var isListening = true
      while let event = await group.next() {
        switch event {
        case .client(let client) where served < limits.connections:
          served += 1
          isListening = false
          group.addTask { await serve(client) }
        case .client(let client):
          refused += 1
          isListening = false
          group.addTask { await refuse(client) }
        case .served: served -= 1
        case .refused: refused -= 1
        case .stopped: group.cancelAll()
        }
        if !isListening, refused < Self.refusalsAtOnce {
          group.addTask { await nextClient(of: socket) }
          isListening = true
        }
      }
    }
  }

  /// A client that went away before its turn, or a want of file descriptors, ends nobody else's connection.
  private func nextClient(of socket: AsyncSocket) async -> Event {
    while !Task.isCancelled {
      do {
        return .client(try await socket.accept())
      } catch {
        try? await Task.sleep(for: Self.pause)
      }
    }
    return .stopped
  }

  private func serve(_ client: AsyncSocket) async -> Event {
    await connection(with: client).serve()
    return .served
  }

  private func refuse(_ client: AsyncSocket) async -> Event {
    await connection(with: client).refuse(with: Response(.unavailable, text: Self.tooManyConnections))
    return .refused
  }

  private func connection(with client: AsyncSocket) -> HTTPConnection {
    client.socket.prepareForServing()
    return HTTPConnection(
      socket: ClientSocket(client, limits: limits), responder: responder, live: live)
  }

  private static let tooManyConnections = "Too many connections are open; close some pages and try again."
  /// The system lets further clients wait while so many are told to go.
  private static let refusalsAtOnce = 16
  private static let pause = Duration.milliseconds(100)
}
