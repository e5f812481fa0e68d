import Foundation
import Testing

@testable import SiteGenerator

/// What holds for every text, tried on texts put together from whatever means something.
///
/// `SITEGEN_FUZZ_SEED` and `SITEGEN_FUZZ_COUNT` try others, and more of them.
@Suite struct MarkdownFuzzTests {
  private static let pieces = [
    "a", "b", " ", " ", "\n", "\n", "\n\n", "\n\n", "é", "日", ".", ",", ":", "'", "\"", "--", "...", "\\",
    "&amp;", "&#91;",
    "*", "**", "_", "~~", "`", "```\n", "~~~ swift title=\"x\"\n", "# ", "## ", "\n---\n", "===\n", "> ",
    "- ", "1. ", "    ", "\t",
    "- [ ] ", "- [x] ", "> [!NOTE]\n> ", "> [!TIP] ", "[!odd]", "{#id}", " {#ü}", "{.button}",
    "[go](/x/){.button}",
    "[^1]", "[^ab]", "\n[^1]: ", "\n[^ab]: ", "[^1]: x\n\n    y\n", "| ", " |", "|\n", "\n| - | :-: |\n",
    "\n|-|\n| a | b\n", "\\|",
    "[", "]", "](", ")", "](/u)", "](u \"t\")", "![", "![a](b.png)", "![](c.png \"t\")",
    "[![a](b.png)](c.md)", "[a][r]", "[r]",
    "![a][r]", "\n[r]: /d \"t\"\n", "#x)", "https://youtu.be/abc", "\nhttps://vimeo.com/12\n", "www.a.b",
    "https://a.b/c--d", "m@n.o", "{{ x }}", "{% x %}", "'0'", "'1'", "&#x27;0&#x27;", "\u{2055}", "\u{2001}",
    "\u{0}", "\r\n",
  ]
  private static let html = [
    "\n[r]: <e f>\n", "<!--more-->", "\n<!--more-->\n", "\n\n<!-- excerpt -->\n\n", "<!---->", "<", ">",
    "<a href=\"/x\">", "</a>", "<img src='y.png'>",
    "<p id=\"id\">", "\n<div>\n", "</div>\n", "<b>", "<a href=\"javascript:x\">",
    "<img srcset=\"a 1x, b 2x\" alt>", "<!--", "-->",
    "<script>", "href=\"&#x27;0&#x27;\"", "<https://a.b>",
  ]

  private static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private func texts(_ pieces: [String]) -> RandomMarkdown {
    RandomMarkdown(pieces, seed: UInt64(Self.number("SITEGEN_FUZZ_SEED", or: 3)))
  }

  private let count = number("SITEGEN_FUZZ_COUNT", or: 1_000)

  @Test func anyText() {
    var texts = texts(Self.pieces + Self.html)
    for _ in 0..<count {
      let text = texts.next()
      guard let mistake = mistake(in: text) else { continue }
      Issue.record("\(text.debugDescription): \(mistake)")
      return
    }
  }

  @Test func elementsAreNestedWithoutHTMLOfTheAuthors() {
    var texts = texts(Self.pieces)
    for _ in 0..<count {
      let text = texts.next()
      guard let mistake = mistake(in: text) ?? nestingMistake(in: MarkdownText(text).html) else { continue }
      Issue.record("\(text.debugDescription): \(mistake)")
      return
    }
  }

  private func mistake(in text: String) -> String? {
    let read = MarkdownText(text)
    let body = read.body
    let again = MarkdownText(text)
    if again.body != body || again.result.findings.sorted() != read.result.findings.sorted() {
      return "read twice, and not the same"
    }
    if String(decoding: body.html, as: UTF8.self).contains(/&#x27;[0-9]+&#x27;/) { return "a mark is left" }
    if body.places.map(\.offset) != body.places.map(\.offset).sorted() { return "places out of order" }
    let addresses = body.places.compactMap { if case .address(let link) = $0.content { link } else { nil } }
    if addresses.sorted() != Array(body.links.indices) {
      return "links \(body.links) and places \(addresses)"
    }
    if let excerpt = read.excerptHTML, !excerpt.isEmpty, !excerpt.hasSuffix("\n") {
      return "excerpt: \(excerpt)"
    }
    let size = text.utf8.count
    if let link = body.links.first(where: { $0.offset > size }) { return "link outside: \(link)" }
    let lines = SourceLines(SourceText(path: "a.md", text: text))
    for finding in read.result.findings {
      guard let line = finding.location?.line, let column = finding.location?.column,
        let source = lines.text(ofLine: line) ?? (size == 0 ? "" : nil), column <= source.count + 1
      else { return "nowhere: \(finding)" }
    }
    return nil
  }

  /// The first tag that closes another element than the one that is open.
  private func nestingMistake(in html: String) -> String? {
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*?>/) {
      let name = tag.2
      if ["img", "br", "hr", "input"].contains(name) { continue }
      if tag.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return "</\(name)> closes something else in \(html)"
      }
    }
    let ids = html.matches(of: /\ id="([^"]*)"/).map(\.1)
    if Set(ids).count != ids.count { return "ids are not unique: \(ids)" }
    return open.isEmpty ? nil : "\(open) are never closed in \(html)"
  }
}
