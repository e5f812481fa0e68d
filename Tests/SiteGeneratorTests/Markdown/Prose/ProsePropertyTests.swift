import CommonMark
import Testing

@testable import SiteGenerator

/// Texts of all that can stand between words, and words that are each unlike the others: those that cmark shows are found,
/// where they were written, and no others.
@Suite struct ProsePropertyTests {
  private static let signs = [
    "[", "]", "](/a)", "](/b \"", "\")", "![", "(", ")", "<", ">", "`", "``", "\\", "\"", " ", " ", "\n",
    "\\\n",
    "  \n", "[r]", "<a href=\"", "<b>", "</b>", "<br>", "<!--", "-->", "<https://a.b/", "*", "**", "_", "~",
    "é",
    "—", "日", ":",
  ]

  @Test(arguments: ["", "> ", "- ", "> 1. > ", "# "])
  func findsTheWordsOfABlock(prefix: String) {
    var random = SeededGenerator(seed: UInt64(prefix.utf8.count))
    let later = prefix.replacing(/[-1.#]/, with: " ")
    var count = 0
    for _ in 0..<1_000 {
      let soup = (0..<Int.random(in: 1...30, using: &random)).map { number in
        Bool.random(using: &random) ? "w\(number)z" : Self.signs.randomElement(using: &random) ?? ""
      }.joined()
      let lines = prefix + "x" + soup.replacing("\n", with: "\n" + later)
      count += check(Array((lines + "\n\n[r]: /r\n").utf8))
    }
    #expect(count > 5_000)
  }

  @Test(arguments: UInt64(0)..<8)
  func findsTheWordsOfManyBlocks(seed: UInt64) {
    var markdown = NastyMarkdown([.blocks, .html, .references], seed: seed)
    var count = 0
    for _ in 0..<150 {
      var number = 0
      // What is in such an element is shown, but is no word.
      let source = String(decoding: markdown.next(), as: UTF8.self).replacing(
        /pre|script|textarea/, with: "p")
      let text = source.utf8.flatMap { byte -> [UInt8] in
        guard byte == UInt8(ascii: "a") || byte == UInt8(ascii: "b") else { return [byte] }
        number += 1
        return Array("w\(number)z".utf8)
      }
      count += check(text)
    }
    #expect(count > 80)
  }

  /// - Returns: How many words there are.
  private func check(_ bytes: [UInt8]) -> Int {
    let source = String(decoding: bytes, as: UTF8.self)
    let prose = Prose(SourceText(path: "a.md", bytes: bytes), body: 0..<bytes.count, .commonMark)
    let found = prose.blocks.flatMap { block in
      words(in: block.text.bytes).map { (word: $0.word, offset: block.text.offset(at: $0.index)) }
    }
    let places = Dictionary(words(in: bytes).map { ($0.word, $0.index) }) { first, _ in first }
    #expect(found.map(\.word) == shown(bytes), "\(source)")
    for (word, offset) in found { #expect(places[word] == offset, "\(word) in \(source)") }
    return found.count
  }

  private func words(in bytes: [UInt8]) -> [(word: String, index: Int)] {
    bytes.indices.compactMap { index in
      guard bytes[index] == UInt8(ascii: "w") else { return nil }
      let digits = bytes[(index + 1)...].prefix { $0.isDigit }
      let end = digits.endIndex
      guard !digits.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "z") else { return nil }
      return (String(decoding: bytes[index...end], as: UTF8.self), index)
    }
  }

  private func shown(_ bytes: [UInt8]) -> [String] {
    Document(parsing: bytes).withRoot { root in
      var shown: [String] = []
      var walk = root.walk
      while let node = walk.next() {
        switch node.kind {
        case .image: walk.skipChildren()
        case .link where node.isAutolink: walk.skipChildren()
        case .text: shown += words(in: Array(node.literal)).map(\.word)
        default: break
        }
      }
      return shown
    }
  }
}
