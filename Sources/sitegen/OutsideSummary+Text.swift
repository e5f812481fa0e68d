import SiteGenerator

extension OutsideSummary {
  /// `12 links asked, 2 could not be judged: a.example refuses programs`.
  var text: String {
    let count = "\(addresses) link\(addresses == 1 ? "" : "s")"
    let all = asked == addresses ? "\(count) asked" : "\(asked) of \(count) asked"
    guard unjudged > 0 else { return all }
    let hosts =
      refused.keys.sorted().map { "\($0) refuses programs" }
      + leftAlone.keys.sorted().map { "\($0) wants to be left alone for now" }
    let more = hosts.count > Self.mostHosts ? ", and \(hosts.count - Self.mostHosts) more" : ""
    return "\(all), \(unjudged) could not be judged: "
      + hosts.prefix(Self.mostHosts).joined(separator: ", ") + more
  }

  private static let mostHosts = 5
}
