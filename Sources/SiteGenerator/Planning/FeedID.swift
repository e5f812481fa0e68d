extension Plan {
  /// What feed readers know a post by: a tag URI (RFC 4151), or its whole address where site.yml asks for that.
  ///
  /// It is made from the address in site.yml, whatever address a build is for.
  func feedID(of entry: Entry) -> String {
    let home = site.configuration.home
    if site.configuration.feed.ids == .permalink { return home.absolute(entry.path) }
    let day = entry.publication.date?.isoDay ?? "1970-01-01"
    let slug = entry.path.encoded.split(separator: "/").last ?? ""
    return "tag:\(home.host),\(day):\(slug)"
  }
}
