import Testing

@testable import SiteGenerator

@Suite struct HostVisitTests {
  /// What happens, one word a step: `HEAD /a`, `2.0 s`, `/a gone`.
  private func run(_ paths: [String], _ web: [String: [FakeWeb.Result]]) throws -> [String] {
    var web = web
    let addresses = paths.compactMap { WebAddress("https://a.example" + $0) }
    var visit = try #require(HostVisit(addresses))
    var now = FakeWeb.start
    var story: [String] = []
    while true {
      switch visit.next() {
      case .done: return story
      case .rest(let seconds):
        story.append("\(seconds) s")
        now += seconds
      case .ask(let request):
        story.append("\(request.method.rawValue) \(path(request.address.text))")
        let key = request.address.text.replacing("https://a.example", with: "")
        let result = web[key]?.first ?? .status(200)
        if web[key, default: []].count > 1 { web[key]?.removeFirst() }
        story += visit.take(result, at: now).map {
          "\(path($0.address.text)) \($0.answer?.kind.rawValue ?? "left alone")"
        }
      }
    }
  }

  private func path(_ address: String) -> String { address.replacing("https://a.example", with: "") }

  @Test func oneThingAfterAnotherWithPauses() throws {
    #expect(
      try run(["/a", "/b"], ["/a": [.status(405), .status(200)]]) == [
        "HEAD /a", "0.25 s", "GET /a", "/a good", "0.25 s", "HEAD /b", "/b good",
      ])
  }

  @Test func aHostThatDoesNotAnswerAnswersForAll() throws {
    let noHost = ["HEAD /a", "2.0 s", "HEAD /a", "8.0 s", "HEAD /a", "/a no-such-host", "/b no-such-host"]
    #expect(try run(["/a", "/b"], ["/a": [.failure(.noSuchHost)]]) == noHost)
    #expect(
      try run(["/a", "/b"], ["/a": [.failure(.silence)]])
        == ["HEAD /a", "0.25 s", "GET /a", "/a silent", "/b silent"])
    #expect(
      try run(["/a", "/b"], ["/a": [.failure(.badCertificate)]])
        == ["HEAD /a", "/a bad-certificate", "/b bad-certificate"])
  }

  @Test func butNotOneThatHasAnsweredBefore() throws {
    let story = try run(["/a", "/b", "/c"], ["/b": [.failure(.silence)]])
    #expect(story.filter { $0.contains("/") && !$0.contains("E") } == ["/a good", "/b silent", "/c good"])
  }

  @Test func norOneThatLeadsOnToSuchAHost() throws {
    let story = try run(
      ["/a", "/b"],
      ["/a": [.redirect(302, to: "https://b.example/")], "https://b.example/": [.failure(.badCertificate)]])
    #expect(story.suffix(3) == ["0.25 s", "HEAD /b", "/b good"])
    #expect(story.contains("/a bad-certificate"))
  }

  @Test func itComesBackWhenItIsAskedTo() throws {
    #expect(
      try run(["/a", "/b"], ["/a": [.status(429, retryAfter: "7"), .status(200)]]) == [
        "HEAD /a", "7.0 s", "HEAD /a", "/a good", "0.25 s", "HEAD /b", "/b good",
      ])
  }

  @Test func whoSaysNoTimeIsAskedLessAndLessOften() throws {
    #expect(
      try run(["/a", "/b"], ["/a": [.status(429)]]) == [
        "HEAD /a", "2.0 s", "HEAD /a", "8.0 s", "HEAD /a", "/a busy", "/b left alone",
      ])
  }

  @Test func nobodyWaitsForAnHour() throws {
    #expect(
      try run(["/a", "/b"], ["/a": [.status(429, retryAfter: "61")]]) == [
        "HEAD /a", "/a busy", "/b left alone",
      ])
    #expect(
      try run(["/a", "/b"], ["/a": [.status(503, retryAfter: "61")]])
        == ["HEAD /a", "0.25 s", "GET /a", "/a busy", "/b left alone"])
    #expect(try run(["/a"], ["/a": [.status(429, retryAfter: "60"), .status(200)]])[1] == "60.0 s")
  }

  @Test(arguments: [.status(500), .status(503), .status(503, retryAfter: "3")] as [FakeWeb.Result])
  func aPageWithAnErrorIsAskedThreeTimesAndTheOthersToo(answer: FakeWeb.Result) throws {
    let story = try run(["/a", "/b"], ["/a": [answer]])
    #expect(story.count { $0 == "GET /a" } == 3)
    #expect(story.suffix(4) == ["/a failing", "0.25 s", "HEAD /b", "/b good"])
  }

  @Test func attemptsAreCountedForEachAddress() throws {
    let story = try run(
      ["/a", "/b"],
      ["/a": [.status(429), .status(429), .status(200)], "/b": [.status(429), .status(429), .status(200)]])
    #expect(story.filter { $0.hasSuffix("good") } == ["/a good", "/b good"])
  }
}
