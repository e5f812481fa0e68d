/// How many links to other sites were looked at, and of which nothing is known.
public struct OutsideSummary: Hashable, Sendable {
  /// How many addresses there are, and how many of them were asked now; the others were remembered, or left alone.
  public var addresses: Int
  public var asked: Int
  /// How many addresses of which hosts could not be judged, since their servers do not talk to programs.
  public var refused: [String: Int] = [:]
  /// The same of hosts that want to be left alone for now.
  public var leftAlone: [String: Int] = [:]

  public var unjudged: Int { refused.values.reduce(0, +) + leftAlone.values.reduce(0, +) }

  init(_ answers: [(address: WebAddress, answer: LinkAnswer?)], asked: Int) {
    addresses = answers.count
    self.asked = asked
    for (address, answer) in answers {
      let host = answer?.address.flatMap { WebAddress($0)?.host } ?? address.host
      switch answer?.kind {
      case .unclear: refused[host, default: 0] += 1
      case .busy, nil: leftAlone[host, default: 0] += 1
      default: break
      }
    }
  }
}
