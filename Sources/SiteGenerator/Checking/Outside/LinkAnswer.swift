/// What is at an address, as far as its server said.
struct LinkAnswer: Hashable, Codable, Sendable {
  enum Kind: String, Codable, Sendable {
    /// What one wants to link to.
    case good
    /// It is good, and its server says that another address is the right one from now on.
    case moved
    /// There is nothing.
    case gone
    case noSuchHost = "no-such-host"
    case badCertificate = "bad-certificate"
    case silent
    /// The server has an error of its own.
    case failing
    /// The server has too much to do, with us or with others, and wants to be left alone.
    case busy
    /// The server does not talk to programs, or only to whom it knows: readers may well see it.
    case unclear
  }

  var kind: Kind
  /// Of the last response.
  var status: Int?
  /// Where redirects led, if anywhere. For what has moved, its address from now on.
  var address: String?
}

extension LinkAnswer {
  /// Whether it is for a person to look into.
  var isTold: Bool {
    switch kind {
    case .good, .busy, .unclear: false
    case .moved, .gone, .noSuchHost, .badCertificate, .silent, .failing: true
    }
  }

  /// The same from a server that asked for more time than a check has.
  var wantingTime: LinkAnswer {
    var answer = self
    if answer.kind == .failing { answer.kind = .busy }
    return answer
  }

  /// Whether the host itself did not answer.
  var isFromNobody: Bool { address == nil && (kind == .noSuchHost || kind == .silent) }

  /// How long to believe it. What is amiss may be mended soon, or was a moment's trouble.
  var secondsToKeep: Double {
    switch kind {
    case .good, .moved, .unclear: 7 * 24 * 3600
    case .gone, .noSuchHost, .badCertificate, .silent, .failing, .busy: 3600
    }
  }
}
