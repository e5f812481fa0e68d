import Testing

@testable import SiteGenerator

@Suite struct OutsideLinkWordsTests {
  private func told(_ answer: LinkAnswer) throws -> String {
    let link = OutsideLinks.Link(
      address: try #require(WebAddress("https://a.example/b")),
      places: [OutsideLinks.Place(file: "content/a.md", offset: 3, written: "https://a.example/b#c")])
    return link.findings(answer).map { "\($0.rule.rawValue): \($0.message)" }.joined()
  }

  private static let examples: [(LinkAnswer, String)] = [
    (
      LinkAnswer(kind: .gone, status: 410),
      "broken-link: there is nothing at 'https://a.example/b' any more (410)"
    ),
    (
      LinkAnswer(kind: .gone, status: 404, address: "https://c.example/"),
      "broken-link: 'https://a.example/b' leads on to 'https://c.example/', where there is nothing (404)"
    ),
    (LinkAnswer(kind: .noSuchHost), "broken-link: there is no host 'a.example'"),
    (
      LinkAnswer(kind: .noSuchHost, address: "https://c.example/"),
      "broken-link: 'https://a.example/b' leads on to 'https://c.example/', and there is no such host"
    ),
    (
      LinkAnswer(kind: .badCertificate),
      "broken-link: browsers warn of 'https://a.example': its certificate is not valid"
    ),
    (
      LinkAnswer(kind: .badCertificate, address: "https://c.example/"),
      "broken-link: 'https://a.example/b' leads on to 'https://c.example/', and browsers warn of that: its certificate is not valid"
    ),
    (LinkAnswer(kind: .silent), "unanswered-link: 'a.example' does not answer"),
    (
      LinkAnswer(kind: .silent, address: "https://c.example/"),
      "unanswered-link: 'https://a.example/b' leads on to 'https://c.example/', which does not answer"
    ),
    (
      LinkAnswer(kind: .failing, status: 500),
      "unanswered-link: the server of 'https://a.example/b' has an error (500)"
    ),
    (
      LinkAnswer(kind: .moved, address: "https://c.example/"),
      "moved-link: 'https://a.example/b' has moved for good"
    ),
    (LinkAnswer(kind: .good), ""), (LinkAnswer(kind: .busy, status: 429), ""),
    (LinkAnswer(kind: .unclear, status: 403), ""),
  ]

  @Test(arguments: examples)
  func messages(answer: LinkAnswer, message: String) throws {
    #expect(try told(answer) == message)
  }
}
