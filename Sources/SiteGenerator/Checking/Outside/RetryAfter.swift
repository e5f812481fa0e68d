/// Reads when a server asks to come back (RFC 9110, section 10.2.3).
enum RetryAfter {
  /// - Parameters:
  ///   - text: A number of seconds, or a date.
  ///   - now: Seconds since 1970.
  /// - Returns: How long to wait; nil where the text says nothing.
  static func seconds(_ text: String, at now: Double) -> Double? {
    if let seconds = Int(text) { return seconds < 0 ? nil : Double(seconds) }
    guard let written = OldFeedDate.rfc822(text), written.civil.isValid else { return nil }
    return max(0, Double(written.civil.secondsSince1970 - (written.utcOffset ?? 0)) - now)
  }
}
