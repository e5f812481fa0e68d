/// The name of one version of a file, by which browsers ask whether theirs is still right (RFC 9110, 8.8.3).
public struct EntityTag: Hashable, Sendable {
  /// With its quotes, as it stands in a header field.
  let text: String

  /// - Parameter hash: A hash of the very bytes that are served.
  public init(hash: UInt64) {
    text = "\"" + String(hash, radix: 16) + "\""
  }

  /// Whether `If-None-Match` names this version: one of its list, or `*`; weak ones count (RFC 9110, 13.1.2).
  func isNamed(inAnyOf fields: [String]) -> Bool {
    fields.flatMap { $0.split(separator: ",") }.map(\.trimmingSpaces)
      .contains { $0 == "*" || $0 == text || $0 == "W/" + text }
  }
}
