/// Ids that outlive a change of title, address and domain (RFC 4151): `tag:example.com,2026-11-23:ask`.
enum TagURI {
  /// The host's owner at that day may name things so, for ever.
  ///
  /// - Parameters:
  ///   - day: `2026-11-23`.
  ///   - name: What sets it apart from all others of that day.
  static func make(host: String, day: String, name: String) -> String {
    "tag:\(host),\(day):\(PercentEncoding.encode(path: name))"
  }

  /// For what has no date. The year is that of the scheme itself.
  static let undated = "2005"

  /// Whether an id is of the form that `make` gives ids of posts and pages on a host.
  static func isOwn(_ id: String, host: String) -> Bool {
    let prefix = "tag:\(host),"
    return id.hasPrefix(prefix)
      && id.dropFirst(prefix.count).wholeMatch(of: /(\d{4}-\d\d-\d\d|2005):.+/) != nil
  }
}
