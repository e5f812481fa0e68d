/// Whether what is printed is coloured.
enum ColorChoice {
  /// Only on a terminal that can, and only if nobody asked for none (<https://no-color.org>).
  static func isColored(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
