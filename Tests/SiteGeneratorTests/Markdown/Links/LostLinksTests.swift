import Testing

@testable import SiteGenerator

@Suite struct LostLinksTests {
  /// The findings, one a line: `1:5: since its address has blanks`.
  private func found(_ markdown: String) -> [String] {
    MarkdownText(markdown).result.findings.filter { $0.rule == .lostLink }.sorted().map { finding in
      let place = finding.location.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? "nowhere"
      let message = finding.message.replacing("this is no link, ", with: "")
      return place + " " + message.replacing("so readers would see it as it stands", with: "")
    }
  }

  private static let blanks = "since its address has blanks, "
  private static let unclosed = "since its ')' is missing or in another line, "

  @Test func addressesWithBlanks() {
    #expect(
      found("![A cup](Screenshot 2026-11-30 at 10.00.00.png)\n\nä [PDF](my file.pdf), [*a*](b c)") == [
        "1:10 " + Self.blanks, "3:9 " + Self.blanks, "3:29 " + Self.blanks,
      ])
    #expect(found("| [a](b c) |\n|--|\n\n> # [a](b c)") == ["1:7 " + Self.blanks, "4:9 " + Self.blanks])
  }

  @Test func linksThatAreNeverClosed() {
    #expect(
      found("[link](https://example.com and text\nand [more](https://example.com/a_b_c)") == [
        "1:8 " + Self.unclosed
      ])
    #expect(found("[a](https://a.example/\nb c)") == ["1:5 " + Self.unclosed])
  }

  @Test func linksInLinks() {
    #expect(found("[a [b](c) d](e)") == ["1:14 "])
  }

  @Test(arguments: [
    "[a](b) [a](<b c>) [a](b \"c d\") ![a]( b ) [a]()", "\\[a\\](b c) [a]\\(b c) [a\\](b c) &#93;(b c)",
    "`[a](b c)`\n\n    [a](b c)", "<!-- [a](b c) --> <i title='[a](b c)'>", "a[^1](or so)\n\n[^1]: b",
    "[sic] (a b) f(x)[1] [a] [b]", "[a]({% link b.md %})", "[a]({{ 'b c' | d }})",
  ])
  func othersAreNot(markdown: String) {
    #expect(found(markdown) == [])
  }

  @Test func placesAreExactBehindOthers() {
    #expect(
      found("`[a](b c)` a[^1](or so) \\](b c) [a]({{ x y }}) [d](e) <i title='](x y'> [a](b c)\n\n[^1]: b")
        == ["1:77 " + Self.blanks])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[a](b c) ", "](b ", "](b\n", "[a](b c)\n\n", "[^1](b "])
  func manyTakeLittleTime(piece: String) {
    let duration = ContinuousClock().measure { _ = found(String(repeating: piece, count: 2_000)) }
    #expect(duration < .seconds(5), "\(duration)")
  }
}
