import Testing

@testable import SiteGenerator

/// Inputs for which work that grows with the square of the length would take minutes.
@Suite(.timeLimit(.minutes(1))) struct HostileBlocksTests {
  private static let table = "|a|\n|-|\n\n"

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static let texts = [
    times(20_000, "|a") + "\n" + times(20_000, "|-") + "\n" + times(20_000, "|b"),
    times(1000, "|a") + "\n" + times(1000, "|-") + "\n" + times(20_000, "|x\n"),
    times(200, times(50, "|a") + "\n" + times(50, "|-") + "\n" + times(50, "x\n") + "\n"),
    "|a|\n|-|\n" + times(100_000, "|"), table + times(20_000, "a\n:-|-\n"), times(20_000, "[^a]:\n"),
    times(20_000, "[^a]: "), times(40_000, "[^"), times(100_000, "^"), times(100_000, "-"),
    times(50_000, "- "),
    times(20_000, ">") + "|a|\n" + times(20_000, ">") + "|-|",
    table + times(99, "- ") + "x\n" + times(20_000, "\n"),
    table + times(50_000, "* ") + "x", table + times(20_000, "[a]: b 'x\n"),
    table + times(20_000, "[a]: b (\\)\n"),
    table + times(20_000, "[a]: /b\n===\n"), table + times(50_000, "["),
    table + "<pre>\n" + times(50_000, "</"),
    table + "<a " + times(20_000, "b='c' "), table + times(90, "- ") + times(100_000, " ") + "x",
  ]

  /// Not as arguments of the test, which would print them.
  @Test func takesNoLongerThanItsLengthDeserves() {
    for text in Self.texts {
      let prepared = PreparedMarkdown(Array(text.utf8)[...], features: [.tables, .footnotes])
      #expect(!prepared.bytes.isEmpty)
    }
  }

  @Test func whatIsNestedVeryDeeplyStaysText() {
    let deep = Array(("|a|\n|-|\n\n" + Self.times(500, "> ") + "[^1]: x\n\n[^2]: y").utf8)
    let prepared = PreparedMarkdown(deep[...], features: [.tables, .footnotes])
    #expect(prepared.tables.count == 1)
    #expect(prepared.footnotes.isEmpty)
  }
}
