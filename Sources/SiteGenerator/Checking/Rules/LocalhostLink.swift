/// Finds addresses that lead to the author's own machine.
enum LocalhostLink {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    entry.links.filter { OutsideAddress($0.address)?.isThisMachine ?? false }.map { link in
      entry.finding(
        .localhostLink, at: link.offset,
        "this leads to the machine of whoever reads it: '\(link.address.prefix(80))'",
        help:
          "write where it is published, from '/' on for your own site; put it in `code` if it is an example")
    }
  }
}
