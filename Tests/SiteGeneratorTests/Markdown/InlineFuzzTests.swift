import Testing

@testable import SiteGenerator

@Suite struct InlineFuzzTests {
  private static let pieces = [
    "~~", "~~", "~", "~~~", "https://", "http://a.b/", "www.", "www.a.b", "@", "a@b.c", "- [ ] ", "- [x] ",
    "\n  - [X] ",
    "\\", "\\~", "&#126;", "&amp;", "*", "**", "_", "[", "](/u)", "![", "`", "<", "<a>", "</a>", "<b>", "'",
    "\"", "--",
    "...", "’", "—", "…", "\u{2001}", "\u{2055}", "&#x2001;", "&#x2055;", "é", "日", "a", "b", ".", ",", ";",
    ")", "(", "/",
    "\n", "\n\n", "> ", "1. ", " ", " ", "\u{0}", "\u{FFFF}", "]", "{.button}", "[^1]",
  ]

  /// Whatever the passes make of a text, its words stay.
  @Test func onlyTagsAndTildesComeAndGo() {
    var markdown = RandomMarkdown(Self.pieces, seed: 11)
    for _ in 0..<1_000 {
      let text = markdown.next()
      let plain = InlineFeatures().html(text)
      let linked = InlineFeatures.autolinks.html(text)
      // Emphasis that reached into an address is taken back.
      guard words(linked, without: "*_") == words(plain, without: "*_") else {
        Issue.record("\(text.debugDescription): \(linked), not \(plain)")
        return
      }
      let struck = InlineFeatures.strikethrough.html(text)
      guard words(struck, without: "~") == words(plain, without: "~"), !struck.contains("<del></del>") else {
        Issue.record("\(text.debugDescription): \(struck), not \(plain)")
        return
      }
      for smart in [false, true] { _ = InlineFeatures.all.html(text, smart: smart) }
    }
  }

  private func words(_ html: String, without signs: String) -> String {
    html.replacing(/<\/?(em|strong|del|a|a href="[^"]*")>/, with: "").filter { !signs.contains($0) }
  }
}
