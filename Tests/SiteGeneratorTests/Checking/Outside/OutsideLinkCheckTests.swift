import Testing

@testable import SiteGenerator

@Suite struct OutsideLinkCheckTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func run(
    _ addresses: [String], _ web: FakeWeb, progress: (BuildProgress) -> Void = { _ in }
  ) async throws -> OutsideLinkCheck.Report {
    let text = "# A\n\n" + addresses.map { "[x](\($0))" }.joined(separator: "\n\n")
    let links = OutsideLinks(of: try Plan(["pages/a.md": text]))
    return try await OutsideLinkCheck(web.client, web.clock, stateFolder: folder.path + "/.sitegen").run(
      links, progress: progress)
  }

  private func lines(_ report: OutsideLinkCheck.Report) -> [String] {
    report.findings.map { "\($0.rule.rawValue) \($0.offset): \($0.message)" }
  }

  @Test func findingsStandAtTheLinksInOrder() async throws {
    let web = FakeWeb([
      "https://b.example/gone": [.status(404)],
      "https://c.example/": [.redirect(301, to: "https://d.example/")],
    ])
    let report = try await run(
      ["https://c.example#x", "https://b.example/gone", "https://a.example/", "https://b.example/gone#y"], web
    )
    #expect(
      lines(report) == [
        "broken-link 35: there is nothing at 'https://b.example/gone' any more (404)",
        "broken-link 89: there is nothing at 'https://b.example/gone' any more (404)",
        "moved-link 9: 'https://c.example/' has moved for good",
      ])
    #expect(report.findings.last?.help == "link to 'https://d.example/#x'")
    #expect(report.findings.allSatisfy { $0.file == "content/pages/a.md" })
    #expect((report.summary.addresses, report.summary.asked, report.summary.unjudged) == (3, 3, 0))
  }

  @Test func eachAddressIsAskedOnceAndNotAgainUntilTheAnswerIsOld() async throws {
    let web = FakeWeb(["https://b.example/": [.status(404)], "https://c.example/": [.status(403)]])
    let addresses = [
      "https://a.example/#x", "https://a.example/#y", "https://b.example/", "https://c.example/",
    ]
    let report = try await run(addresses, web)
    #expect(web.lines.count { $0 == "HEAD https://a.example/" } == 1)
    #expect(report.summary.unjudged == 1)

    let before = web.lines.count
    let again = try await run(addresses, web)
    #expect(web.lines.count == before && again.summary.asked == 0)
    #expect(lines(again) == lines(report) && again.summary.unjudged == 1)

    web.pass(2 * 3600)
    web.set("https://b.example/", [.status(200)])
    let later = try await run(addresses, web)
    #expect(web.lines.dropFirst(before) == ["HEAD https://b.example/"])
    #expect(later.findings.isEmpty)

    web.pass(8 * 24 * 3600)
    #expect(try await run(addresses, web).summary.asked == 3)
  }

  @Test func fewAtOnceAndEachHostInItsOwnTime() async throws {
    let web = FakeWeb()
    let addresses = (0..<60).flatMap { host in (0..<3).map { "https://h\(host).example/\($0)" } }
    #expect(try await run(addresses, web).findings.isEmpty)
    #expect(web.asked.count == 180)
    #expect(web.mostOpen <= 24)
    for (_, asked) in Dictionary(grouping: web.asked, by: { WebAddress($0.address)?.host ?? "" }) {
      let times = asked.map(\.time)
      #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= HostVisit.pause })
    }
  }

  @Test func thousandsOfLinks() async throws {
    let web = FakeWeb()
    let files = (0..<60).map { page in
      let links = (0..<100).map { "[x](https://h\((page * 37 + $0) % 1600).example/\(page)/\($0))" }
      return ("pages/p\(page).md", "# A\n\n" + links.joined(separator: "\n\n"))
    }
    let links = OutsideLinks(of: try Plan(Dictionary(uniqueKeysWithValues: files)))
    let report = try await OutsideLinkCheck(web.client, web.clock, stateFolder: folder.path).run(links)
    #expect(report.summary.asked == 6000 && report.findings.isEmpty)
  }

  @Test func progress() async throws {
    var seen: [String] = []
    _ = try await run(["https://a.example/", "https://b.example/", "https://b.example/c"], FakeWeb()) {
      seen.append("\($0.step.rawValue) \($0.done) of \($0.total)")
    }
    #expect(seen == ["asking 1 of 3", "asking 2 of 3", "asking 3 of 3"])
  }

  @Test func noNetworkIsOneMessage() async throws {
    let hosts = (0..<40).map { "https://h\($0).example/" }
    let web = FakeWeb(
      Dictionary(
        uniqueKeysWithValues: (hosts + ["https://test.example/"]).map { ($0, [.failure(.noSuchHost)]) }))
    let error = await #expect(throws: NetworkUnreachable.self) { try await run(hosts, web) }
    let hostCount = try #require(error?.hosts.count)
    #expect((20..<40).contains(hostCount))
    #expect(
      error?.description.contains("cannot check links to other sites: no server answers (asked: h") ?? false)
    // Nothing is believed of what was found out so.
    #expect(try folder.text(of: ".sitegen/outside-links.json") == "{}")
  }

  @Test func oneHostThatIsGoneIsNoLackOfNetwork() async throws {
    let web = FakeWeb(["https://a.example/": [.failure(.noSuchHost)]])
    #expect(
      lines(try await run(["https://a.example/"], web)) == ["broken-link 9: there is no host 'a.example'"])
    // The site itself was there.
    #expect(web.lines.last == "HEAD https://test.example/")
  }

  @Test func whoHasAnsweredBeforeIsAskedToo() async throws {
    let web = FakeWeb(["https://test.example/": [.failure(.noSuchHost)]])
    _ = try await run(["https://b.example/"], web)
    web.set("https://a.example/", [.failure(.silence)])
    let report = try await run(["https://a.example/", "https://b.example/"], web)
    #expect(lines(report) == ["unanswered-link 9: 'a.example' does not answer"])
    #expect(web.lines.last == "HEAD https://b.example/")
  }

  @Test func manyDeadHostsInARowAreNoLackOfNetworkEither() async throws {
    let hosts = (0..<60).map { "https://h\($0).example/" }
    let web = FakeWeb(Dictionary(uniqueKeysWithValues: hosts.map { ($0, [.failure(.noSuchHost)]) }))
    #expect(try await run(hosts, web).findings.count == 60)
  }

  /// What was known before the network went away is kept.
  @Test func whatWasAnsweredIsKept() async throws {
    let dead = (0..<30).map { "https://h\($0).example/" }
    let web = FakeWeb(Dictionary(uniqueKeysWithValues: dead.map { ($0, [.failure(.noSuchHost)]) }))
    web.set("https://a.example/", [.status(200), .failure(.silence)])
    web.set("https://a.example/b", [.status(200), .failure(.silence)])
    web.set("https://test.example/", [.failure(.silence)])
    await #expect(throws: NetworkUnreachable.self) {
      try await run(["https://a.example/", "https://a.example/b"] + dead, web)
    }
    let kept = try folder.text(of: ".sitegen/outside-links.json")
    #expect(kept.contains("https://a.example/\"") && !kept.contains("https://h"))
  }

  @Test func breakingOffKeepsWhatWasAnswered() async throws {
    let web = FakeWeb()
    let endless = LinkClient { method, address in
      if address.hasSuffix("/slow") { try await Task.sleep(for: .seconds(3600)) }
      return try await web.client.ask(method, address)
    }
    let links = OutsideLinks(
      of: try Plan(["pages/a.md": "# A\n\n[x](https://a.example/) [y](https://b.example/slow)"]))
    let check = OutsideLinkCheck(endless, web.clock, stateFolder: folder.path)
    let answered = AsyncStream.makeStream(of: Void.self)
    let task = Task { try await check.run(links) { _ in answered.continuation.yield() } }
    for await _ in answered.stream { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.text(of: "outside-links.json").contains("https://a.example/"))
  }

  /// A host that has to be left alone said nothing of its other pages: there is no answer to keep.
  @Test func whoIsLeftAloneIsAskedTheNextTime() async throws {
    let web = FakeWeb([
      "https://a.example/1": [.status(429, retryAfter: "3600"), .status(200)],
      "https://b.example/": [.status(403)],
    ])
    let addresses = [
      "https://a.example/1", "https://a.example/2", "https://b.example/", "https://c.example/",
    ]
    let report = try await run(addresses, web)
    #expect(report.findings.isEmpty)
    #expect((report.summary.addresses, report.summary.asked, report.summary.unjudged) == (4, 3, 3))
    #expect(report.summary.leftAlone == ["a.example": 2] && report.summary.refused == ["b.example": 1])
    #expect(try await run(addresses, web).summary.leftAlone == ["a.example": 1])
    #expect(web.lines.last == "HEAD https://a.example/2")
  }

  @Test func aPageWithAnErrorThatStaysIsTold() async throws {
    let web = FakeWeb(["https://a.example/1": [.status(503)]])
    let report = try await run(["https://a.example/1", "https://a.example/2"], web)
    #expect(
      lines(report) == ["unanswered-link 9: the server of 'https://a.example/1' has an error (503)"])
    #expect(web.lines.last == "HEAD https://a.example/2")
  }

  @Test func nothingToAsk() async throws {
    let web = FakeWeb()
    let report = try await run(["/a/"], web)
    #expect(report.summary.addresses == 0 && report.findings.isEmpty && web.lines.isEmpty)
  }
}
