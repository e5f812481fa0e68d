import Foundation
import Testing

@testable import SiteGenerator

/// What another program reads in a feed is what the author wrote.
@Suite struct FeedRoundTripTests {
  private static let odd = [
    "Q&A <b>bold</b> ]]> \"x\" 'y'", "&amp; &lt;i&gt; &#38; &nbsp; %20 \\ {{title}}",
    "<![CDATA[x]]> <!-- y --> <?z?>",
    "a\tb \u{A0}c\u{2009}d", "👩‍👩‍👧 🇦🇷 e\u{301} Ελλάδα 日本語 שלום", "\u{10FFFF} \u{E000} \u{FFFD} a\u{FEFF}b",
  ]

  /// In double quotes, with a number for all that YAML has a use of its own for.
  private func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.generalCategory != .control && !"\"\\".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "\\U" + String(scalar.value, radix: 16).leftPadded(to: 8)
    }
    return "\"" + scalars.joined() + "\""
  }

  private func check(_ title: String, _ description: String, _ tag: String, _ author: String) throws {
    let site = try FeedSite([
      "posts/2026-11-23-a.md": """
      ---
      title: \(quoted(title))
      description: \(quoted(description))
      tags: [\(quoted(tag))]
      author: \(quoted(author))
      ---
      ```
      \(title)
      ```
      """
    ])
    let rss = try #require(site.rss().all("item").first)
    #expect(rss["title"] == title && rss["dc:creator"] == author && rss.texts("category") == [tag])
    #expect(try text(#require(rss["description"])) == description)
    #expect(try text(#require(rss["content:encoded"])) == "\n" + title + "\n")

    let atom = try #require(site.atom().all("entry").first)
    #expect(atom["title"] == title && atom["summary"] == description)
    #expect(atom.all("author").first?["name"] == author)
    #expect(atom.all("category").first?.attributes["term"] == tag)
    #expect(try text(#require(atom["content"])) == "\n" + title + "\n")

    let json = try #require((site.json()["items"] as? [[String: Any]])?.first)
    #expect(json["title"] as? String == title && json["tags"] as? [String] == [tag])
    #expect(json["summary"] as? String == description)
    #expect((json["authors"] as? [[String: String]])?.first?["name"] == author)
    #expect(try text(#require(json["content_html"] as? String)) == "\n" + title + "\n")
  }

  /// What HTML says, by a parser of XML, to which nothing in it is different here; an element's own text first.
  private func text(_ html: String) throws -> String {
    func text(of element: ParsedXML.Element) -> String {
      element.text + element.children.map(text).joined()
    }
    return try text(of: ParsedXML(Array("<x>\(html)</x>".utf8)).root)
  }

  @Test(arguments: odd)
  func oddTexts(_ text: String) throws {
    try check(text, text, text, text)
  }

  @Test func anyText() throws {
    var generator = SeededGenerator(seed: 21)
    let alphabet = Array(
      "ab&<>]]>;#x\"'\\/%{}![-?é日🎉\u{A0}\u{200D}\u{2028}\t".unicodeScalars)
    func text() -> String {
      let scalars = (0..<12).compactMap { _ in alphabet.randomElement(using: &generator) }
      return "a" + String(String.UnicodeScalarView(scalars)) + "z"
    }
    for _ in 0..<150 { try check(text(), text(), text(), text()) }
  }
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
