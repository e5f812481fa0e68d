import Testing

@testable import SiteGenerator

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example", "https://a.example/"),
    ("HTTPS://A.Example/B", "https://a.example/B"),
    ("https://a.example?q=1#part", "https://a.example/?q=1"),
    ("https://a.example/b#part?c", "https://a.example/b"),
    ("//a.example/b", "https://a.example/b"),
    ("http://a.example:80/", "http://a.example/"), ("https://a.example:443", "https://a.example/"),
    ("http://a.example:443/", "http://a.example:443/"), ("https://a.example:/b", "https://a.example/b"),
    ("https://münchen.example/straße?ä", "https://xn--mnchen-3ya.example/stra%C3%9Fe?%C3%A4"),
    ("https://a.example/b c\"<>%20", "https://a.example/b%20c%22%3C%3E%20"),
    ("https://8.8.8.8/", "https://8.8.8.8/"), ("https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"),
  ])
  func oneFormForAllSpellings(written: String, text: String) {
    #expect(WebAddress(written)?.text == text)
  }

  @Test(arguments: [
    "/a", "a.html", "mailto:a@b.example", "ftp://a.example/", "https://", "https:///b",
    "https://a b.example/",
    "https://me:word@a.example/", "https://me@a.example/", "https://[me@2a00::1]/",
    "https://[2a00::1]@a.example/", "https://a.example:99999/", "https://a.example:+1/",
    "https://a%2F.example/",
    "https://[::1", "https://a.example:80:90/",
  ])
  func whatIsNotAsked(written: String) {
    #expect(WebAddress(written) == nil)
  }

  @Test func hostsNoDNSKnows() {
    #expect(WebAddress("https://" + String(repeating: "ab.", count: 84) + "c/") != nil)
    #expect(WebAddress("https://" + String(repeating: "ab.", count: 84) + "cd/") == nil)
    let letters = (0..<200_000).map { String(UnicodeScalar(0x4E00 + $0 % 20_000)!) }.joined()
    #expect(WebAddress("https://\(letters).example/") == nil)
  }

  @Test(arguments: [
    "localhost", "localhost:8080", "nas", "printer.local", "a.localhost", "b.localhost.", "router.home.arpa",
    "a.internal", "127.0.0.1", "127.9.9.9:80", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.1",
    "192.168.1.1", "169.254.1.1", "100.64.0.1", "[::1]", "[::]", "[fe80::1]", "[fd00::1]",
    "[::ffff:127.0.0.1]",
  ])
  func ownNetworks(host: String) {
    #expect(WebAddress("http://\(host)/") == nil)
  }

  @Test(arguments: [
    "172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1", "local.example", "10.example", "[2a00::1]",
  ])
  func whatOnlyLooksLikeThem(host: String) {
    #expect(WebAddress("http://\(host)/") != nil)
  }

  @Test(arguments: [
    ("/c", "https://a.example/c"), ("c?d", "https://a.example/b/c?d"), ("?d", "https://a.example/b/x?d"),
    ("../c", "https://a.example/c"), ("//c.example", "https://c.example/"),
    ("http://c.example/ü#f", "http://c.example/%C3%BC"), ("/a b", "https://a.example/a%20b"),
  ])
  func redirects(location: String, target: String) {
    #expect(WebAddress("https://a.example/b/x?y#z")?.following(location)?.text == target)
  }

  @Test(arguments: ["mailto:a@b.example", "javascript:x", "http://localhost/", "https://10.0.0.1/"])
  func redirectsThatAreNotFollowed(location: String) {
    #expect(WebAddress("https://a.example/")?.following(location) == nil)
  }

  @Test func aRedirectWithoutASchemeKeepsIt() {
    #expect(WebAddress("http://a.example/")?.following("//b.example/c")?.text == "http://b.example/c")
  }

  @Test func fragments() {
    #expect(WebAddress.fragment(of: "https://a.example/#b") == "#b")
    #expect(WebAddress.fragment(of: "https://a.example/") == "")
  }
}
