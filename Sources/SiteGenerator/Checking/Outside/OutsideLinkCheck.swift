/// Asks other sites whether what is linked to is there.
///
///     let report = try await OutsideLinkCheck(client, .live, stateFolder: ".sitegen").run(OutsideLinks(of: plan))
///
/// Each address is asked once, few at the same time and one at a time of each host. Answers are kept, and
/// asked for again only when they are old.
struct OutsideLinkCheck: Sendable {
  private let client: LinkClient
  private let clock: LinkClock
  private let stateFolder: String

  struct Report: Sendable {
    /// In the order of the addresses, and for each of them of its places.
    var findings: [DistantFinding]
    var summary: OutsideSummary
  }

  /// How many hosts are asked at the same time; most of that time is spent on pauses.
  private static let mostAtOnce = 24
  /// Who breaks off a long check loses no more than so many answers.
  private static let answersBetweenSaves = 1000

  init(_ client: LinkClient, _ clock: LinkClock, stateFolder: String) {
    self.client = client
    self.clock = clock
    self.stateFolder = stateFolder
  }

  /// - Parameter progress: Called with each answer that comes.
  /// - Throws: ``NetworkUnreachable``, ``DiskError``, `CancellationError`.
  func run(
    _ links: OutsideLinks, progress: (BuildProgress) -> Void = { _ in }
  ) async throws -> Report {
    var cache = try AnswerCache(in: stateFolder)
    let start = clock.now()
    let unknown = links.links.map(\.address).filter { cache.freshAnswer(to: $0, at: start) == nil }
    var unasked: Set<WebAddress> = []
    do {
      unasked = try await ask(unknown, &cache, others: [cache.goodAddress, links.home], progress)
    } catch {
      if error is NetworkUnreachable { cache.forgetSilence(since: start) }
      try? cache.save(at: clock.now())
      throw error
    }
    try cache.save(at: clock.now())
    // An old answer of a host that is left alone now is none any more.
    let answers = links.links.map { link in
      unasked.contains(link.address) ? nil : cache.lastAnswer(to: link.address)
    }
    return Report(
      findings: zip(links.links, answers).flatMap { link, answer in answer.map(link.findings) ?? [] },
      summary: OutsideSummary(
        Array(zip(links.links.map(\.address), answers)), asked: unknown.count - unasked.count))
  }
}

extension OutsideLinkCheck {
  /// - Returns: Those that were not asked after all, since their hosts want to be left alone.
  private func ask(
    _ addresses: [WebAddress], _ cache: inout AnswerCache, others: [WebAddress?],
    _ progress: (BuildProgress) -> Void
  ) async throws -> Set<WebAddress> {
    var unasked: Set<WebAddress> = []
    let visits = Self.visits(addresses)
    let (news, sink) = AsyncStream.makeStream(of: HostVisit.Settled.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { sink.finish() }
        try await makeAll(visits) { sink.yield($0) }
      }
      var doubt = NetworkDoubt()
      var done = 0
      for await news in news {
        if let answer = news.answer {
          cache.note(answer, to: news.address, at: clock.now())
          doubt.note(answer, to: news.address)
        } else {
          unasked.insert(news.address)
        }
        done += 1
        progress(BuildProgress(step: .asking, done: done, total: addresses.count))
        if doubt.isUrgent { try await settle(&doubt, others) }
        if done % Self.answersBetweenSaves == 0, doubt.silentHosts.isEmpty {
          try cache.save(at: clock.now())
        }
      }
      try await group.waitForAll()
      if !doubt.silentHosts.isEmpty { try await settle(&doubt, others) }
    }
    return unasked
  }

  /// The hosts with most links first, since these take longest.
  private static func visits(_ addresses: [WebAddress]) -> [HostVisit] {
    Dictionary(grouping: addresses, by: \.origin).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    .compactMap { HostVisit($0.value) }
  }

  private func makeAll(
    _ visits: [HostVisit], _ tell: @escaping @Sendable (HostVisit.Settled) -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, visit) in visits.enumerated() {
        if number >= Self.mostAtOnce { try await group.next() }
        group.addTask { try await make(visit, tell) }
      }
      try await group.waitForAll()
    }
  }

  private func make(_ visit: HostVisit, _ tell: @Sendable (HostVisit.Settled) -> Void) async throws {
    var visit = visit
    while true {
      switch visit.next() {
      case .done: return
      case .rest(let seconds): try await clock.sleep(seconds)
      case .ask(let request):
        let result = try await result(of: request)
        visit.take(result, at: clock.now()).forEach(tell)
      }
    }
  }

  private func result(
    of request: LinkProbe.Request
  ) async throws -> Result<LinkClient.Response, LinkClient.Failure> {
    do {
      return .success(try await client.ask(request.method, request.address.text))
    } catch let failure as LinkClient.Failure {
      return .failure(failure)
    }
  }

  /// Asks somebody who has answered before, or should, whether it is the network.
  private func settle(_ doubt: inout NetworkDoubt, _ others: [WebAddress?]) async throws {
    for address in ([doubt.witness] + others).compactMap(\.self) {
      if case .success = try await result(of: LinkProbe.Request(method: .head, address: address)) {
        doubt.settle()
        return
      }
    }
    throw NetworkUnreachable(hosts: doubt.silentHosts)
  }
}
