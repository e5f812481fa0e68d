/// Ids that outlive a change of title, address and domain (RFC 4151): `tag:example.com,2026-11-23:ask`.
enum TagURI {
  /// What all ids of a host begin with. It is named as DNS has it (section 2.1).
  static func prefix(host: String) -> String { "tag:\(Punycode.host(host))," }

  /// An id made of what can be seen of an entry today, to be kept when that changes.
  static func make(for entry: Entry, host: String) -> String {
    guard let day = entry.publication.date?.isoDay else { return make(forUndated: entry.path, host: host) }
    return make(host: host, day: day, name: entry.slug)
  }

  /// For what has no date. The year is that of the scheme itself.
  static func make(forUndated path: SitePath, host: String) -> String {
    make(host: host, day: "2005", name: path.text.split(separator: "/").joined(separator: "/"))
  }

  /// The host's owner at that day may name things so, for ever.
  ///
  /// - Parameters:
  ///   - day: `2026-11-23`.
  ///   - name: What sets it apart from all others of that day.
  private static func make(host: String, day: String, name: String) -> String {
    prefix(host: host) + "\(day):\(PercentEncoding.encode(path: name))"
  }

  /// Whether an id is of the form that `make` gives ids on a host.
  static func isOwn(_ id: String, host: String) -> Bool {
    let prefix = prefix(host: host)
    return id.hasPrefix(prefix)
      && id.dropFirst(prefix.count).wholeMatch(of: /(\d{4}-\d\d-\d\d|2005):.+/) != nil
  }
}
