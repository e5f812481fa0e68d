import Testing

@testable import SiteGenerator

@Suite struct PercentEncodingTests {
  @Test(
    arguments: [
      ("a", "a"), ("a%20b", "a b"), ("%C3%a9", "é"), ("%25", "%"), ("%2525", "%25"), ("%", nil), ("%2", nil),
      ("a%", nil), ("%zz", nil), ("%2z", nil), ("%ff", nil), ("%C3", nil), ("%+1", nil), ("", ""),
    ] as [(String, String?)])
  func decoding(text: String, decoded: String?) {
    #expect(PercentEncoding.decode(text) == decoded)
  }

  @Test func accentsThatNobodyCouldCompare() {
    #expect(PercentEncoding.decode("a" + String(repeating: "%CC%81", count: 301)) == nil)
    #expect(PercentEncoding.decode("a" + String(repeating: "%CC%81", count: 300))?.count == 1)
  }

  @Test(arguments: [
    ("/a/b.html", "/a/b.html"), ("/a b", "/a%20b"), ("/é", "/%C3%A9"), ("/100%", "/100%25"),
    ("/a?b#c", "/a%3Fb%23c"),
    ("/\"<>", "/%22%3C%3E"), ("/!$&'()*+,;=:@-._~", "/!$&'()*+,;=:@-._~"),
  ])
  func encoding(path: String, encoded: String) {
    #expect(PercentEncoding.encode(path: path) == encoded)
    #expect(PercentEncoding.decode(encoded) == path)
  }
}
