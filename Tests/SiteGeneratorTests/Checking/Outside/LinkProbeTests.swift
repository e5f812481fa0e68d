import Testing

@testable import SiteGenerator

@Suite struct LinkProbeTests {
  /// What is asked after the first request, and what comes of it, of which a second attempt is told only.
  private func run(_ web: [String: FakeWeb.Result], from start: String = "https://a.example/") throws
    -> String
  {
    var probe = LinkProbe(try #require(WebAddress(start)))
    var lines: [String] = []
    while true {
      let line = "\(probe.request.method.rawValue) \(probe.request.address.text)"
      lines.append(line)
      let result = web[line] ?? web[probe.request.address.text] ?? .status(200)
      switch probe.step(after: result, at: FakeWeb.start) {
      case .ask: continue
      case .settled(let answer): return (lines.dropFirst() + [shown(answer)]).joined(separator: ", ")
      case .later(let seconds, let answer):
        let when = seconds.map { " \(Int($0))" } ?? ""
        return (lines.dropFirst() + ["later\(when), or else \(shown(answer))"]).joined(separator: ", ")
      }
    }
  }

  private func shown(_ answer: LinkAnswer) -> String {
    ([answer.kind.rawValue] + [answer.status.map { "\($0)" }, answer.address].compactMap(\.self))
      .joined(separator: " ")
  }

  private static let a = "https://a.example/"
  private static let head = "HEAD https://a.example/"

  @Test(arguments: [200, 203, 204, 206, 300])
  func whatIsThere(status: Int) throws {
    #expect(try run([Self.a: .status(status)]) == "good")
  }

  @Test(arguments: [400, 401, 403, 404, 405, 406, 410, 500, 501, 503, 999])
  func aHeadThatIsRefusedIsAskedForWhole(status: Int) throws {
    #expect(try run([Self.head: .status(status)]) == "GET https://a.example/, good")
  }

  @Test func aHeadThatIsNotAnswered() throws {
    #expect(try run([Self.head: .failure(.silence)]) == "GET https://a.example/, good")
    #expect(try run([Self.a: .failure(.silence)]) == "GET https://a.example/, silent")
  }

  @Test(arguments: [
    (404, "gone 404"), (410, "gone 410"), (401, "unclear 401"), (403, "unclear 403"),
    (999, "unclear 999"),
    (451, "unclear 451"), (500, "later, or else failing 500"), (503, "later, or else failing 503"),
  ])
  func whatTheWholeSays(status: Int, answer: String) throws {
    #expect(try run([Self.a: .status(status)]) == "GET https://a.example/, " + answer)
  }

  @Test func whoHasTooMuchToDoIsNotAskedAtOnce() throws {
    #expect(try run([Self.a: .status(429, retryAfter: "7")]) == "later 7, or else busy 429")
    #expect(try run([Self.a: .status(429)]) == "later, or else busy 429")
    #expect(
      try run([Self.a: .status(503, retryAfter: "Tue, 24 Nov 2026 12:00:30 GMT")])
        == "GET https://a.example/, later 30, or else failing 503")
  }

  @Test func hostsThatAreAmiss() throws {
    #expect(try run([Self.a: .failure(.noSuchHost)]) == "later, or else no-such-host")
    #expect(try run([Self.a: .failure(.badCertificate)]) == "bad-certificate")
  }

  @Test(arguments: [301, 308])
  func permanentRedirects(status: Int) throws {
    #expect(
      try run([
        Self.a: .redirect(status, to: "/b"),
        "https://a.example/b": .redirect(status, to: "https://c.example/"),
      ])
        == "HEAD https://a.example/b, HEAD https://c.example/, moved https://c.example/")
  }

  @Test(arguments: [302, 303, 307])
  func otherRedirects(status: Int) throws {
    #expect(try run([Self.a: .redirect(status, to: "/b")]) == "HEAD https://a.example/b, good")
  }

  /// What is beyond a temporary redirect may be elsewhere tomorrow.
  @Test func onlyTheFirstPermanentOnesCount() throws {
    #expect(
      try run([
        Self.a: .redirect(301, to: "/b"), "https://a.example/b": .redirect(302, to: "/c"),
        "https://a.example/c": .redirect(301, to: "/d"),
      ])
        == "HEAD https://a.example/b, HEAD https://a.example/c, HEAD https://a.example/d, moved https://a.example/b"
    )
    #expect(
      try run([Self.a: .redirect(302, to: "/b"), "https://a.example/b": .redirect(301, to: "/c")])
        == "HEAD https://a.example/b, HEAD https://a.example/c, good")
  }

  @Test func redirectsToWhatIsAmiss() throws {
    #expect(
      try run([Self.a: .redirect(301, to: "/b"), "https://a.example/b": .status(404)])
        == "HEAD https://a.example/b, GET https://a.example/b, gone 404 https://a.example/b")
    #expect(
      try run([Self.a: .redirect(302, to: "//b.example"), "https://b.example/": .failure(.noSuchHost)])
        == "HEAD https://b.example/, later, or else no-such-host https://b.example/")
  }

  @Test func redirectsThatLeadNowhere() throws {
    #expect(try run([Self.a: .status(301)]) == "unclear 301")
    #expect(try run([Self.a: .redirect(301, to: "http://localhost/")]) == "unclear 301")
    #expect(try run([Self.a: .redirect(302, to: "/")]) == "unclear 302")
    #expect(
      try run([Self.a: .redirect(302, to: "/b"), "https://a.example/b": .redirect(302, to: "/")])
        == "HEAD https://a.example/b, unclear 302 https://a.example/b")
  }

  @Test func redirectsWithoutEnd() throws {
    var web: [String: FakeWeb.Result] = [:]
    for number in 0..<30 { web["https://a.example/\(number)"] = .redirect(302, to: "/\(number + 1)") }
    let answer = try run(web, from: "https://a.example/0")
    #expect(answer.hasSuffix("HEAD https://a.example/10, unclear 302 https://a.example/10"))
  }
}

@Suite struct RetryAfterTests {
  private static let examples: [(String, Double)] = [
    ("0", 0), ("120", 120), ("Tue, 24 Nov 2026 12:01:00 GMT", 60), ("Tue, 24 Nov 2026 11:00:00 GMT", 0),
    ("Tue, 24 Nov 2026 13:01:00 +0100", 60),
  ]

  @Test(arguments: examples)
  func times(text: String, seconds: Double) {
    #expect(RetryAfter.seconds(text, at: FakeWeb.start) == seconds)
  }

  @Test(arguments: [
    "", "-1", "soon", "1.5", "Tue, 99 Nov 2026 12:00:00 GMT", "Tue, 24 Nov 9223372036854775807 12:00:00 GMT",
  ])
  func whatSaysNothing(text: String) {
    #expect(RetryAfter.seconds(text, at: FakeWeb.start) == nil)
  }
}
