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
    make(host: host, day: yearOfScheme, name: path.text.split(separator: "/").joined(separator: "/"))
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
    isOwn(id, prefix: prefix(host: host))
  }

  /// The same for whoever asks for many: `prefix` is the host's.
  static func isOwn(_ id: String, prefix: String) -> Bool {
    guard id.hasPrefix(prefix) else { return false }
    let parts = id.dropFirst(prefix.count).split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return false }
    return parts[0] == yearOfScheme || isDay(parts[0].utf8)
  }

  private static func isDay(_ text: Substring.UTF8View) -> Bool {
    text.count == 10
      && zip(text, "0000-00-00".utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
  }

  private static let yearOfScheme = "2005"
}
