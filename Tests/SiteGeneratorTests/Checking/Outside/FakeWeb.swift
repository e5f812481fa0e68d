import Synchronization

@testable import SiteGenerator

/// A web whose servers say what they are told to, and a clock that goes on while somebody waits for it.
final class FakeWeb: Sendable {
  typealias Result = Swift.Result<LinkClient.Response, LinkClient.Failure>

  struct Asked: Hashable {
    var method: LinkClient.Method
    var address: String
    var time: Double

    var line: String { "\(method.rawValue) \(address)" }
  }

  private struct State {
    var answers: [String: [Result]]
    var now = FakeWeb.start
    var asked: [Asked] = []
    var open = 0
    var mostOpen = 0
  }

  static let start = Double(TestSite.now)
  private let state: Mutex<State>

  /// - Parameter answers: By address, or by method and address; one after another, and the last for ever. What is not
  ///   among them is there.
  init(_ answers: [String: [Result]] = [:]) {
    state = Mutex(State(answers: answers))
  }

  var asked: [Asked] { state.withLock { $0.asked } }
  var lines: [String] { asked.map(\.line) }
  var mostOpen: Int { state.withLock { $0.mostOpen } }

  func pass(_ seconds: Double) {
    state.withLock { $0.now += seconds }
  }

  func set(_ address: String, _ answers: [Result]) {
    state.withLock { $0.answers[address] = answers }
  }

  var client: LinkClient {
    LinkClient { method, address in
      self.state.withLock {
        $0.asked.append(Asked(method: method, address: address, time: $0.now))
        $0.open += 1
        $0.mostOpen = max($0.mostOpen, $0.open)
      }
      await Task.yield()
      try Task.checkCancellation()
      return try self.state.withLock { state in
        state.open -= 1
        let key = [method.rawValue + " " + address, address].first { state.answers[$0] != nil } ?? ""
        guard let answer = state.answers[key]?.first else { return LinkClient.Response(status: 200) }
        if state.answers[key, default: []].count > 1 { state.answers[key]?.removeFirst() }
        return try answer.get()
      }
    }
  }

  /// Each waits for itself: while one sleeps, all the others may be asked.
  var clock: LinkClock {
    LinkClock(
      now: { self.state.withLock { $0.now } },
      sleep: { seconds in
        try Task.checkCancellation()
        self.state.withLock { $0.now += seconds }
        await Task.yield()
      })
  }
}

extension Result where Success == LinkClient.Response, Failure == LinkClient.Failure {
  static func status(_ status: Int, retryAfter: String? = nil) -> Self {
    .success(LinkClient.Response(status: status, retryAfter: retryAfter))
  }

  static func redirect(_ status: Int, to location: String) -> Self {
    .success(LinkClient.Response(status: status, location: location))
  }
}
