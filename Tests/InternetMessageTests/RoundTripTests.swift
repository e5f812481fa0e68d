import Testing

@testable import InternetMessage

/// What is written can be read, whatever it was.
@Suite struct RoundTripTests {
  @Test func anyText() throws {
    var texts = RandomTexts(seed: 11)
    for _ in 0..<150 {
      let message = try texts.message()
      let bytes = message.bytes()
      try #require(bytes.allSatisfy { (0x20...0x7E).contains($0) || [9, 10, 13].contains($0) })
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
      try #require(lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains { $0.isNewline } })
      try #require(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("From ") && $0.last != " " })
      for word in lines.joined(separator: " ").matches(of: /=\?UTF-8\?[BQ]\?[^?]*\?=/) {
        try #require(word.0.utf8.count <= EncodedWords.limit)
      }
      let read = try ReadMessage(bytes)
      try #require(read["Subject"] == message.subject)
      try #require(read.text == RandomTexts.withCRLF(message.text))
      try #require(read.html == RandomTexts.withCRLF(message.html))
      let from = try #require(read["From"])
      try #require(
        from.unescaped == (message.from.name.map { $0 + " <ann@example.com>" } ?? "ann@example.com"))
    }
  }
}

extension String {
  /// A name without the quotes around it and the backslashes in it.
  fileprivate var unescaped: String {
    guard let match = wholeMatch(of: /"((?:\\.|[^"\\])*)" (<.*>)/) else { return self }
    return match.1.replacing(/\\(.)/) { $0.1 } + " " + match.2
  }
}

/// Made-up subjects, names and bodies of all kinds of characters.
struct RandomTexts {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func message() throws -> Message {
    var message = try Message.sample(
      subject: text(upTo: 400, Self.shown), text: text(upTo: 600, Self.all), html: text(upTo: 600, Self.all))
    message.from = try #require(Mailbox(name: text(upTo: 60, Self.shown), address: "ann@example.com"))
    return message
  }

  static func withCRLF(_ text: String) -> String {
    let ends: [Character] = ["\r\n", "\r", "\n"]
    return text.split(omittingEmptySubsequences: false) { ends.contains($0) }.joined(separator: "\r\n")
  }

  private static let shown: [ClosedRange<UInt32>] = [
    0x20...0x20, 0x20...0x7E, 0x61...0x7A, 0x61...0x7A, 0xA0...0x24F, 0x300...0x36F, 0x4E00...0x9FFF,
    0x1F300...0x1F6FF, 0x200D...0x200D, 0xFE0F...0xFE0F, 0x590...0x6FF, 0xFFFD...0xFFFF, 0x10FFFD...0x10FFFF,
    0x3D...0x3F, 0x22...0x22,
  ]
  private static let all = shown + [0x0A...0x0A, 0x0D...0x0D, 0x2E...0x2E, 0x00...0x1F, 0x80...0x9F]

  private mutating func text(upTo most: Int, _ ranges: [ClosedRange<UInt32>]) -> String {
    // Some texts are of few kinds, so that there are plain ones too.
    let kinds = (0...random(4)).map { _ in ranges[random(ranges.count)] }
    let pieces = ["From ", ".", "=?UTF-8?Q?x?=", "  ", "👨‍👩‍👧‍👦"]
    var text = ""
    for _ in 0..<random(most + 1) {
      if random(30) == 0 {
        text += pieces[random(pieces.count)]
      } else {
        let kind = kinds[random(kinds.count)]
        let scalar = UnicodeScalar(kind.lowerBound + UInt32(random(kind.count)))
        text.unicodeScalars.append(scalar ?? " ")
      }
    }
    return text
  }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
