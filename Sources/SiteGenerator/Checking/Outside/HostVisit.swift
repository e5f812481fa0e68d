/// Asks one host for all that is linked to on it: one thing after another, with pauses, and without insisting.
///
///     var visit = HostVisit([first, second])
///     visit.next()  // .ask(HEAD first)
struct HostVisit: Sendable {
  enum Step: Hashable, Sendable {
    case ask(LinkProbe.Request)
    case rest(seconds: Double)
    case done
  }

  struct Settled: Hashable, Sendable {
    var address: WebAddress
    /// Nil where the host wants to be left alone, so that nobody was asked.
    var answer: LinkAnswer?
  }

  let origin: String
  private let addresses: [WebAddress]
  private var position = 0
  private var probe: LinkProbe
  private var attempts = 0
  private var rest = 0.0
  private var hasAnswered = false

  /// Between two requests.
  static let pause = 0.25
  /// Before the second and the third time that one thing is asked, unless the server says when.
  static let longerPauses = [2.0, 8.0]
  /// Nobody waits longer for a check.
  static let longestRest = 60.0

  /// - Parameter addresses: At least one, all of one origin.
  init?(_ addresses: [WebAddress]) {
    guard let first = addresses.first else { return nil }
    self.addresses = addresses
    origin = first.origin
    probe = LinkProbe(first)
  }

  mutating func next() -> Step {
    if position == addresses.count { return .done }
    if rest > 0 {
      defer { rest = 0 }
      return .rest(seconds: rest)
    }
    return .ask(probe.request)
  }

  /// - Parameters:
  ///   - result: What came of the last request.
  ///   - now: Seconds since 1970.
  /// - Returns: What is known from now on.
  mutating func take(
    _ result: Result<LinkClient.Response, LinkClient.Failure>, at now: Double
  ) -> [Settled] {
    if case .success = result, probe.request.address.origin == origin { hasAnswered = true }
    rest = Self.pause
    switch probe.step(after: result, at: now) {
    case .ask: return []
    case .settled(let answer): return settle(answer)
    case .later(let seconds, let otherwise):
      guard attempts < Self.longerPauses.count else { return settle(otherwise) }
      let wait = seconds ?? Self.longerPauses[attempts]
      guard wait <= Self.longestRest else { return settle(otherwise.wantingTime) }
      attempts += 1
      rest = max(wait, Self.pause)
      probe = LinkProbe(addresses[position])
      return []
    }
  }
}

extension HostVisit {
  private mutating func settle(_ answer: LinkAnswer) -> [Settled] {
    let rest = restAfter(answer)
    let end = rest == .asked ? position + 1 : addresses.count
    defer {
      position = end
      attempts = 0
      if end < addresses.count { probe = LinkProbe(addresses[end]) }
    }
    let others = rest == .saidAlready ? answer : nil
    return [Settled(address: addresses[position], answer: answer)]
      + addresses[position..<end].dropFirst().map { Settled(address: $0, answer: others) }
  }

  /// What becomes of the addresses that come after one.
  private enum Rest {
    case asked, saidAlready, leftAlone
  }

  private func restAfter(_ answer: LinkAnswer) -> Rest {
    guard answer.address == nil else { return .asked }
    return switch answer.kind {
    case .busy: .leftAlone
    case .noSuchHost, .badCertificate, .silent: hasAnswered ? .asked : .saidAlready
    case .good, .moved, .gone, .failing, .unclear: .asked
    }
  }
}
