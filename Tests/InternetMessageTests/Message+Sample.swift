import Testing

@testable import InternetMessage

extension Message {
  static func sample(subject: String = "Ask", text: String = "Hello", html: String = "<p>Hello</p>") throws
    -> Message
  {
    Message(
      from: try #require(Mailbox(name: "Ann Author", address: "ann@example.com")), subject: subject,
      date: try #require(MessageDate(year: 2026, month: 11, day: 16, hour: 7, offset: 60)),
      text: text, html: html, seed: "seed")
  }

  var written: String { String(decoding: bytes(), as: UTF8.self) }
}
