/// How a post's path is made from its date and slug: `/:slug/`, `/:year/:month/:day/:slug/`.
struct PermalinkPattern: Hashable, Sendable {
  private enum Part: Hashable {
    case literal(String)
    case year, month, day, slug, number
  }

  private let parts: [Part]

  static let standard = PermalinkPattern(parts: [.literal("/"), .slug, .literal("/")])

  /// Reads a pattern that must contain `:slug` and make a valid path.
  init(_ text: String) throws(URLMistake) {
    var parts: [Part] = []
    var rest = text[...]
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != ":" }
      rest = rest.dropFirst(literal.count)
      if !literal.isEmpty { parts.append(.literal(String(literal))) }
      guard !rest.isEmpty else { break }
      let name = rest.dropFirst().prefix { $0.isLetter }
      rest = rest.dropFirst(name.count + 1)
      guard let part = Self.placeholders[String(name)] else {
        throw .unknownPlaceholder(String(name), in: text)
      }
      parts.append(part)
    }
    guard parts.contains(.slug) || parts.contains(.number) else { throw .noSlug(text) }
    guard text.hasPrefix("/") else { throw .notRooted(text) }
    // `/:slug` is a folder too, also for a slug such as `node.js`.
    if parts.last == .slug || parts.last == .number { parts.append(.literal("/")) }
    self.init(parts: parts)
    _ = try SitePath(path(year: 2000, month: 1, day: 1, slug: "slug", number: 1))
  }

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// Whether paths depend on the number of the issue.
  var hasNumber: Bool { parts.contains(.number) }

  /// The path of a post dated on this day of the site's zone.
  func path(for day: CivilDateTime, slug: String, number: Int) throws(URLMistake) -> SitePath {
    try SitePath(path(year: day.year, month: day.month, day: day.day, slug: slug, number: number))
  }
}

extension PermalinkPattern {
  private static let placeholders: [String: Part] = [
    "year": .year, "month": .month, "day": .day, "slug": .slug, "number": .number,
  ]

  private func path(year: Int, month: Int, day: Int, slug: String, number: Int) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .year: padded(year, 4)
      case .month: padded(month, 2)
      case .day: padded(day, 2)
      case .slug: slug
      case .number: String(number)
      }
    }.joined()
  }
}

extension URLMistake {
  fileprivate static func unknownPlaceholder(_ name: String, in pattern: String) -> URLMistake {
    URLMistake(
      "the permalink '\(pattern)' has no meaning for ':\(name)'",
      help: "use :year, :month, :day, :number and :slug")
  }

  fileprivate static func notRooted(_ pattern: String) -> URLMistake {
    URLMistake("the permalink '\(pattern)' does not begin with '/'", help: "write it as /\(pattern)")
  }

  fileprivate static func noSlug(_ pattern: String) -> URLMistake {
    URLMistake(
      "the permalink '\(pattern)' gives every post of one day the same address",
      help: "add :slug or :number to it")
  }
}
