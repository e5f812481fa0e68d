/// Ids that outlive a change of title, address and domain (RFC 4151): `tag:example.com,2026-11-23:ask`.
enum TagURI {
  /// The host's owner at that day may name things so, for ever. It is named as DNS has it (section 2.1).
  ///
  /// - Parameters:
  ///   - day: `2026-11-23`.
  ///   - name: What sets it apart from all others of that day.
  static func make(host: String, day: String, name: String) -> String {
    "tag:\(Punycode.host(host)),\(day):\(PercentEncoding.encode(path: name))"
  }

  /// For what has no date. The year is that of the scheme itself.
  static let undated = "2005"
}
