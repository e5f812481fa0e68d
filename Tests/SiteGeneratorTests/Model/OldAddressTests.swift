import Testing

@testable import SiteGenerator

@Suite struct OldAddressTests {
  @Test(arguments: [
    // The address, what it is matched by, and where it can lead on from.
    ("https://old.example/ask", "/ask", "/ask/"),
    ("https://old.example/ask/", "/ask", "/ask/"),
    ("https://OLD.example/ask/index.html#top", "/ask", "/ask/"),
    ("https://old.example/ask/?utm_source=rss&utm_medium=feed", "/ask", "/ask/"),
    ("https://old.example/ask.html", "/ask.html", "/ask.html"),
    ("https://old.example/caf%C3%A9/", "/café", "/café/"),
    ("https://old.example/cafe%CC%81/", "/café", "/café/"),
    ("https://old.example/a%20b/", "/a b", nil),
    ("https://old.example/../b/", "/../b", nil),
    ("https://old.example//b/", "//b", nil),
    ("https://old.example/", "", "/"),
    ("https://old.example/repo/ask/", "/ask", "/ask/"),
    ("https://name.example/repo/ask/", "/ask", "/ask/"),
    ("https://name.example/ask/", "/ask", nil),
    ("/ask/", "/ask", "/ask/"),
    ("https://old.example/?p=12", nil, nil),
    ("https://old.example/%zz/", nil, nil),
    ("ask/", nil, nil), ("//old.example/ask/", nil, nil), ("", nil, nil), ("urn:uuid:1", nil, nil),
  ])
  func paths(address: String, key: String?, path: String?) throws {
    let base = try BaseURL("https://name.example/repo/")
    let old = OldAddress(address)
    #expect(old?.key(below: base) == key)
    #expect(old?.sitePath(below: base)?.text == path)
  }

  /// What is on the site's own host, but not below its path, is none of the site's pages.
  @Test(arguments: [
    "https://münchen.example/ask/", "https://MÜNCHEN.example/ask/", "https://xn--mnchen-3ya.example/ask/",
  ])
  func bothSpellingsOfAHost(address: String) throws {
    for host in ["münchen", "xn--mnchen-3ya"] {
      let base = try BaseURL("https://\(host).example/repo/")
      #expect(OldAddress(address)?.sitePath(below: base) == nil)
    }
  }
}
