import Testing

@testable import SiteGenerator

/// Texts for which work that grows with the square of the length would take minutes.
@Suite(.timeLimit(.minutes(1))) struct HostileMarkdownTests {
  private static func times(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  /// Many of what each text has one of: names that differ, things that stand ever deeper, tags that never end, code
  /// points of one character.
  private static let texts = [
    times(10_000) { "[^x\($0)] " } + "\n\n[^a]: b",
    times(5_000) { "[^x\($0)]\n" } + times(5_000) { "\n[^y\($0)]: z\n" },
    times(10_000) { "[^a b\($0)]\n" },
    "# " + times(10_000) { _ in "*a* " } + "\n\n" + times(4_000) { "[^\($0)] " }
      + times(4_000) { "\n\n[^\($0)]: b" },
    times(10_000) { _ in "*a [^1] ![](b) {.button} " } + times(10_000) { _ in "*" } + "\n\n[^1]: c",
    times(2_000) { _ in "> [!TIP] a {.button}\n\nb {.button}\n\n" },
    times(50_000) { _ in "{{ \"" },
    "# " + times(50_000) { _ in "🇩🇪" } + " {#x}",
    "<p id=\"" + times(50_000) { _ in "🇩🇪" } + "\">",
    "a\n\n## e" + times(50_000) { _ in "\u{301}\u{323}" },
    "# a {#e" + times(50_000) { _ in "\u{301}\u{323}" } + "}",
    "[^e" + times(50_000) { _ in "\u{301}\u{323}" } + "]: b",
    "# e" + times(50_000) { _ in "<b>\u{301}</b>\u{323}" },
    "[a](/e" + times(50_000) { _ in "%CC%81%CC%A3" } + ")",
  ]

  /// By their numbers: as arguments of the test they would be printed.
  @Test(arguments: texts.indices)
  func takesNoLongerThanItsLengthDeserves(text: Int) {
    let text = MarkdownText(Self.texts[text], title: nil)
    #expect(text.findings.count < 10_001)
  }
}
