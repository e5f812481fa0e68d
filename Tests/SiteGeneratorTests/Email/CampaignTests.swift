import Testing

@testable import SiteGenerator

@Suite struct CampaignTests {
  private func address(
    _ address: String, at site: String = "https://example.com/",
    _ parameters: [(String, String)] = [("utm_source", "letter"), ("utm_medium", "email")]
  ) throws -> String {
    Campaign(parameters: parameters.map { .init(name: $0.0, value: $0.1) }, site: try BaseURL(site))
      .address(address)
  }

  @Test(arguments: [
    ("https://example.com/ask/", "https://example.com/ask/?utm_source=letter&utm_medium=email"),
    ("https://example.com", "https://example.com?utm_source=letter&utm_medium=email"),
    ("HTTP://Example.com/a#b?c", "HTTP://Example.com/a?utm_source=letter&utm_medium=email#b?c"),
    (
      "https://example.com/a?z=1&b&a=2#x",
      "https://example.com/a?z=1&b&a=2&utm_source=letter&utm_medium=email#x"
    ),
    ("https://example.com/a?", "https://example.com/a?utm_source=letter&utm_medium=email"),
    ("https://example.com/a?b&", "https://example.com/a?b&utm_source=letter&utm_medium=email"),
    ("https://example.com/?q=a?b/", "https://example.com/?q=a?b/&utm_source=letter&utm_medium=email"),
    ("https://example.com/?utm_source=x", "https://example.com/?utm_source=x&utm_medium=email"),
    ("https://example.com/?utm%5Fsource=x&utm_medium", "https://example.com/?utm%5Fsource=x&utm_medium"),
    (
      "https://example.com/?UTM_source=x",
      "https://example.com/?UTM_source=x&utm_source=letter&utm_medium=email"
    ),
  ])
  func linksToTheSite(written: String, counted: String) throws {
    #expect(try address(written) == counted)
  }

  @Test(arguments: [
    "https://other.example/", "https://example.com.other.example/", "https://www.example.com/",
    "https://example.com:8080/", "https://user@example.com/", "mailto:ann@example.com", "/ask/", "#note", "",
    "//example.com/", "{{ unsubscribe_url }}", "ftp://example.com/", "https:///example.com/",
  ])
  func othersStay(written: String) throws {
    #expect(try address(written) == written)
  }

  @Test func belowTheSitesPath() throws {
    let site = "https://example.com:8080/my%20repo"
    let end = "?utm_source=letter&utm_medium=email"
    for own in ["https://example.com:8080/my%20repo", "https://example.com:8080/my%20repo/a"] {
      #expect(try address(own, at: site) == own + end)
    }
    for other in [
      "https://example.com:8080/", "https://example.com:8080/my%20repository/",
      "https://example.com/my%20repo/",
    ] {
      #expect(try address(other, at: site) == other)
    }
  }

  @Test func hostsOfOtherLetters() throws {
    for host in ["münchen.example", "xn--mnchen-3ya.example", "MÜNCHEN.example"] {
      #expect(
        try address("https://\(host)/", at: "https://münchen.example", [("a", "b")]) == "https://\(host)/?a=b"
      )
    }
  }

  @Test func valuesAreEncoded() throws {
    #expect(
      try address("https://example.com/", [("a&b", "x=y z+&#ä/~")])
        == "https://example.com/?a%26b=x%3Dy%20z%2B%26%23%C3%A4%2F~")
    #expect(try address("https://example.com/?a%26b=1", [("a&b", "2")]) == "https://example.com/?a%26b=1")
    #expect(try address("https://example.com/?a+b=1", [("a b", "2")]) == "https://example.com/?a+b=1")
  }

  @Test func withoutParametersNothingChanges() throws {
    #expect(try address("https://example.com/?", []) == "https://example.com/?")
  }
}
