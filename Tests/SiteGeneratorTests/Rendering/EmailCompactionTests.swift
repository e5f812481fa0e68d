import Testing

@testable import SiteGenerator

@Suite struct EmailCompactionTests {
  @Test(arguments: [
    ("  <p>\n\n   a  b\r\n </p>\n", "<p>\na  b\n</p>\n"),
    ("<pre>\n  a\n\n  b</pre>\n  c", "<pre>\n  a\n\n  b</pre>\nc"),
    ("<PRE>\n a</Pre>\n  c", "<PRE>\n a</Pre>\nc"),
    ("<predicate>\n  a", "<predicate>\na"),
    ("a<!-- b\n c -->d", "ad"),
    ("<!--[if mso]>  <table><![endif]-->", "<!--[if mso]>  <table><![endif]-->"),
    ("<!--[if !mso]><!-->a<!--<![endif]-->", "<!--[if !mso]><!-->a<!--<![endif]-->"),
    ("a <!-- b", "a "), ("<pre>a", "<pre>a"), ("", ""),
  ])
  func html(before: String, after: String) {
    #expect(String(decoding: EmailCompaction.compact(Array(before.utf8)), as: UTF8.self) == after)
  }

  @Test(arguments: [("\n\na  \n\n\n b\n\n", "a\n\n\n b\n"), ("", "\n"), (" ", "\n"), ("a", "a\n")])
  func text(before: String, after: String) {
    #expect(String(decoding: EmailCompaction.compact(text: Array(before.utf8)), as: UTF8.self) == after)
  }
}
