import Testing

@testable import InternetMessage

@Suite struct AddressTests {
  @Test(arguments: [
    "a@b", "ann@example.com", "ann.b+tag@mail.example.co.uk", "!#$%&'*+-/=?^_`{|}~@example.com",
    "ann@xn--mnchen-3ya.example", "1@2.example", #""ann author"@example.com"#, #""a\"\\@b"@example.com"#,
    String(repeating: "a", count: 64) + "@example.com",
  ])
  func thisIsAnAddress(text: String) {
    #expect(Mailbox(address: text)?.address == text)
  }

  @Test(arguments: [
    "", "@", "ann", "ann@", "@example.com", ".ann@example.com", "ann.@example.com", "a..b@example.com",
    "a b@example.com", "ann@exam ple.com", "ann@example..com", "ann@example.com.", "ann@-example.com",
    "ann@example-.com", "ann@exa_mple.com", "ann@[127.0.0.1]", "a@b@example.com", "<ann@example.com>",
    "jürgen@example.com", "ann@münchen.example", "ann@example.com\r\nBcc: all@example.com",
    #""ann@example.com"#, #""@example.com"#, #""a"b"@example.com"#, #""a\"@example.com"#,
    "\"a\nb\"@example.com", "ann@example.com\n", String(repeating: "a", count: 65) + "@example.com",
    "ann@" + String(repeating: "a", count: 64) + ".com",
    "ann@" + String(repeating: "abcdefghi.", count: 25) + "com",
  ])
  func thisIsNone(text: String) {
    #expect(Mailbox(address: text) == nil)
  }

  @Test func lists() {
    #expect(MailingList(id: "letter.example.com")?.id == "letter.example.com")
    for id in ["", "letter", "a..b", "a b.c", "<a.b>", "a.b\r\nX: y", "é.example"] {
      #expect(MailingList(id: id) == nil, "\(id)")
    }
  }

  @Test func whereToUnsubscribe() {
    for text in [
      "https://example.com/off?a=b,c", "MAILTO:off@example.com?subject=off", "http://example.com/",
    ] {
      #expect(UnsubscribeAddress(text)?.text == text)
    }
    let none = [
      "", "example.com", "https:", "ftp://example.com/", "https://example.com/ä", "https://example.com/ x",
      "https://example.com/>,<x", "https://example.com/\r\nX: y",
      "https://example.com/" + String(repeating: "a", count: 980),
    ]
    for text in none { #expect(UnsubscribeAddress(text) == nil, "\(text)") }
  }
}
