import FlyingSocks

@testable import PreviewServer

/// A server that runs as long as a test needs it.
struct RunningServer: Sendable {
  let address: ListeningAddress
  let live: LiveConnections

  var host: String { address.description }

  static func run(
    _ preview: SamplePreview = .site, limits: Limits = Limits(), host: String = "127.0.0.1",
    onEvent: @escaping @Sendable (LiveConnections.Event) async -> Void = { _ in },
    _ body: (RunningServer) async throws -> Void
  ) async throws {
    let live = LiveConnections(receive: onEvent)
    let server = PreviewServer(
      listener: try Listener.bind(host: host, port: 0), preview: preview, live: live, limits: limits)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      defer { group.cancelAll() }
      try await body(RunningServer(address: server.address, live: live))
    }
  }

  func connect() async throws -> RawClient {
    try await RawClient.connected(to: address)
  }

  /// What comes for some bytes until the server closes the connection.
  func answer(to request: String) async throws -> String? {
    let client = try await connect()
    defer { client.close() }
    try await client.send(request)
    return try await client.readToEnd()
  }

  /// What comes for a target, on a connection of its own.
  func get(_ target: String, method: String = "GET", _ fields: String...) async throws -> String {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)", "Connection: close"] + fields
    return try await answer(to: lines.joined(separator: "\r\n") + "\r\n\r\n") ?? "no end"
  }
}
