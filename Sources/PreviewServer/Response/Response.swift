/// An answer: a status, header fields, and a part of a file.
struct Response: Sendable {
  var status: Status
  var fields: [(name: String, value: String)] = []
  var body: ServedFile
  /// The part of `body` to be sent.
  var range: Range<Int>
  /// What `Content-Length` says; an answer to HEAD promises a body that does not come.
  var length: Int?
  /// Whether the client is not to be listened to any longer.
  var endsConnection = false

  init(_ status: Status, body: ServedFile) {
    self.status = status
    self.body = body
    range = 0..<body.size
    length = body.size
  }

  /// An answer in one line of plain text.
  init(_ status: Status, text: String) {
    self.init(status, body: ServedFile(.bytes(Array((text + "\n").utf8))))
    fields.append(("Content-Type", MediaType.plainText))
  }

  /// A request that cannot be answered.
  init(_ mistake: RequestMistake) {
    self.init(mistake.status, text: mistake.message)
    endsConnection = true
    if mistake == .method { fields.append(("Allow", "GET, HEAD")) }
  }

  /// Where the reader finds what was asked for. Browsers remember 301 and 308 longer than a preview lives.
  init(redirectingTo path: String, query: String?) {
    let address = path + (query.map { "?" + $0 } ?? "")
    self.init(.found, text: "See " + address)
    fields.append(("Location", address))
  }

  /// The same answer, for a client that asked for its head alone.
  func withoutBody() -> Response {
    var response = self
    response.range = 0..<0
    return response
  }

  /// The bytes before the body.
  func head(keepsAlive: Bool, date: HTTPDate) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)", "Date: \(date.text)"]
    lines += fields.map { "\($0.name): \($0.value)" }
    lines += Self.always
    if let length { lines.append("Content-Length: \(length)") }
    lines.append("Connection: \(keepsAlive ? "keep-alive" : "close")")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// Nothing is kept without asking; nothing is taken for another type than it has; and no other site can show what is
  /// here, since drafts are nobody else's business.
  private static let always = [
    "Cache-Control: no-cache", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
  ]
}
