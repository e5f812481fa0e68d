/// Finds links to `http:`, which anyone on the way can read and change.
enum InsecureLink {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    entry.links.filter {
      OutsideAddress($0.address).map { $0.scheme == "http" && !$0.isThisMachine } ?? false
    }
    .map { link in
      entry.finding(
        .insecureLink, at: link.offset, "this address is not encrypted: '\(link.address.prefix(80))'",
        help: "write https: if it leads to the same; nearly every host has it")
    }
  }
}
