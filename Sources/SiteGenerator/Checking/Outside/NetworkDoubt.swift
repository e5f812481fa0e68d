/// Tells when it is no longer the hosts that seem to be amiss, but the network.
struct NetworkDoubt: Sendable {
  /// The hosts that have not answered since the last one that did, in order.
  private(set) var silentHosts: [String] = []
  /// The last address whose host answered.
  private(set) var witness: WebAddress?

  /// Among the hosts of an archive many are gone, but not so many in a row.
  private static let mostInARow = 20

  /// Whether to find out before any more is asked.
  var isUrgent: Bool { silentHosts.count >= Self.mostInARow }

  mutating func note(_ answer: LinkAnswer, to address: WebAddress) {
    if !answer.isFromNobody {
      witness = address
      silentHosts = []
    } else if silentHosts.last != address.host {
      silentHosts.append(address.host)
    }
  }

  /// The network is there, so the hosts are amiss.
  mutating func settle() {
    silentHosts = []
  }
}

/// No outside link can be checked, since nobody answers.
public struct NetworkUnreachable: Error, Hashable, Sendable, CustomStringConvertible {
  /// Some of the hosts that were asked.
  public var hosts: [String]

  public var description: String {
    let names = hosts.prefix(Self.mostNames).joined(separator: ", ")
    let more = hosts.count > Self.mostNames ? " and \(hosts.count - Self.mostNames) more" : ""
    return
      "cannot check links to other sites: no server answers (asked: \(names)\(more)); check your connection, "
      + "or the names if it works"
  }

  private static let mostNames = 3
}
