import Testing

@testable import SiteGenerator

@Suite struct QuotationMarksTests {
  @Test(arguments: [
    ("en-US", "“a ‘b’”"), ("de", "„a ‚b‘“"), ("de-AT", "„a ‚b‘“"), ("DE-ch", "«a ‹b›»"), ("pl", "„a «b»”"),
    ("fr", "«\u{A0}a “b”\u{A0}»"), ("fr-CA", "«\u{A0}a “b”\u{A0}»"), ("it", "«a “b”»"),
    ("fr-CH", "«\u{202F}a ‹\u{202F}b\u{202F}›\u{202F}»"),
    ("es", "«a “b”»"), ("es-MX", "“a ‘b’”"), ("pt-BR", "“a ‘b’”"), ("pt", "“a ‘b’”"), ("pt-PT", "«a “b”»"),
    ("ru", "«a „b“»"), ("sv-FI", "”a ’b’”"), ("da", "»a ›b‹«"), ("nb", "«a ‘b’»"), ("nl", "“a ‘b’”"),
    ("hu", "„a »b«”"), ("ja", "「a 『b』」"), ("zh", "“a ‘b’”"), ("zh-Hant-HK", "「a 『b』」"), ("ar", "«a ”b“»"),
    ("he", "”a ’b’”"),
    // Behind a single letter nothing is a region.
    ("de-x-ch", "„a ‚b‘“"), ("tlh", "“a ‘b’”"), ("", "“a ‘b’”"),
  ])
  func followTheLanguage(tag: String, shown: String) {
    let marks = QuotationMarks(ofLanguage: tag)
    #expect(
      marks.opening + "a " + marks.openingInner + "b" + marks.closingInner + marks.closing == shown)
  }
}
