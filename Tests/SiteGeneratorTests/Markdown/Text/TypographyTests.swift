import Testing

@testable import SiteGenerator

@Suite struct TypographyTests {
  @Test(arguments: [
    ("The '90s weren't", "The ’90s weren’t"), ("'80s, '90s", "’80s, ’90s"),
    ("rock 'n' roll", "rock ’n’ roll"),
    ("Rock 'N' Roll, isn't", "Rock ’N’ Roll, isn’t"),
    // Quotes.
    ("'90 days'", "‘90 days’"), ("'190s' a", "‘190s’ a"), ("'90st'", "‘90st’"), ("'n'", "‘n’"),
    ("a 'no' b", "a ‘no’ b"),
    ("a 'n t' b", "a ‘n t’ b"),
  ])
  func apostrophesForLettersLeftOut(written: String, shown: String) {
    #expect(Typography.applied(to: written) == shown)
    #expect(PlainHTML.text(of: MarkdownText(written).html) == shown)
    #expect(Typography.undone(in: shown) == written)
  }

  @Test func isAFeature() {
    #expect(MarkdownText("the '90s weren't", only: .tables).html == "<p>the '90s weren't</p>\n")
    #expect(MarkdownText("‘90s’ `'90s'`", only: .tables).html == "<p>‘90s’ <code>'90s'</code></p>\n")
  }
}

private enum PlainHTML {
  static func text(of html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").trimmed
  }
}
