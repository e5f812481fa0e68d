/// The open pages that listen for news: who they are, and what they are told.
///
///     let live = LiveConnections { event in … }
///     await live.broadcast("reload")
public actor LiveConnections {
  /// One open page, for as long as its connection lasts.
  public struct ID: Hashable, Sendable {
    fileprivate let number: Int
  }

  public enum Event: Hashable, Sendable {
    case joined(ID)
    case message(ID, String)
    case left(ID)
  }

  private let receive: @Sendable (Event) async -> Void
  private var outboxes: [ID: AsyncStream<WebSocketFrame>.Continuation] = [:]
  private var lastNumber = 0

  /// - Parameter receive: Is told what happens, in order for each connection; the next message waits until it returns.
  public init(receive: @escaping @Sendable (Event) async -> Void) {
    self.receive = receive
  }

  public var ids: Set<ID> { Set(outboxes.keys) }

  /// Sends a message to every open page.
  public func broadcast(_ text: String) {
    let frame = WebSocketFrame.text(text)
    for id in outboxes.keys {
      send(frame, to: id)
    }
  }

  /// Sends a message to one page, if it is still open.
  public func send(_ text: String, to id: ID) {
    send(.text(text), to: id)
  }
}

extension LiveConnections {
  func join(_ outbox: AsyncStream<WebSocketFrame>.Continuation) async -> ID {
    lastNumber += 1
    let id = ID(number: lastNumber)
    outboxes[id] = outbox
    await receive(.joined(id))
    return id
  }

  func received(_ text: String, from id: ID) async {
    await receive(.message(id, text))
  }

  func leave(_ id: ID) async {
    outboxes[id] = nil
    await receive(.left(id))
  }

  /// Whose messages pile up reads none, and will have to load the page anew anyway.
  private func send(_ frame: WebSocketFrame, to id: ID) {
    guard let outbox = outboxes[id] else { return }
    if case .dropped = outbox.yield(frame) {
      outbox.finish()
      outboxes[id] = nil
    }
  }
}
