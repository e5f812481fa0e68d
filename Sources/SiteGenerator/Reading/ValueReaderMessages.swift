import Foundation

extension ValueReader {
  /// What a key takes: in the middle of a sentence, and as an example.
  struct Expected {
    let words: String
    let example: String

    static let text = Expected(words: "text", example: "some words")
    static let flag = Expected(words: "true or false", example: "true")
    static let count = Expected(words: "a whole number above zero", example: "10")
    static let cadence = Expected(
      words: "a map with every, on and at", example: "{every: week, on: monday, at: \"07:00\"}")
    static let interval = Expected(words: "week, 2 weeks or month", example: "week")
    static let weekday = Expected(words: "a day of the week", example: "monday")
    static let timeOfDay = Expected(words: "a time from 00:00 to 23:59", example: "\"07:00\"")
    static let related = Expected(words: "a whole number from 0 to 10", example: "3")
    static let date = Expected(words: "a date", example: "2026-11-23 07:00")
    static let series = Expected(words: "the title of one series", example: "Asking for the sale")
    static let list = Expected(words: "a list of words", example: "[Sales, Career]")
    static let map = Expected(words: "a map of names and values", example: "{name: value}")
    static let author = Expected(
      words: "a name, or a map with name, email, url and bio",
      example: "{name: Jo Doe, url: https://example.com/}")
    static let image = Expected(
      words: "a path, or a map with src and alt", example: "{src: phone.jpg, alt: A ringing phone}")
    static let checks = Expected(
      words: "a map of checks and severities", example: "{missing-alt: off, dead-link: warning}")
    static let level = Expected(words: "off, warning or error", example: "warning")
    static let markdown = Expected(
      words: "off, or a map of what to switch off", example: "{typography: off}")
    static let headingLevel = Expected(words: "a level from 1 to 6, or keep", example: "2")
    static let redirects = Expected(words: "a map with file, force or nginx", example: "{nginx: true}")
    static let feed = Expected(
      words: "a map with items, tags, aliases, ids, webSub and ttl", example: "{items: 20, tags: false}")
    static let feedIDs = Expected(words: "ledger or permalink", example: "ledger")
    static let subscribe = Expected(
      words: "a map with provider and what that needs", example: "{provider: buttondown, user: june}")
    static let formMethod = Expected(words: "post or get", example: "post")
    static let formFields = Expected(words: "a map of names and values", example: "{tag: website}")
    static let email = Expected(
      words: "a map with from, postalAddress, provider and the like",
      example: "{from: Ann Author <ann@example.com>, provider: buttondown}")
    static let emailProvider = Expected(
      words: "the name of a service, or a map with unsubscribe, online and openings", example: "buttondown")
    static let emailPlaceholder = Expected(
      words: "what stands for the address, or a map with html and text", example: "\"{{ unsubscribe }}\"")
    static let campaign = Expected(
      words: "a map of names and values", example: "{utm_source: newsletter, utm_medium: email}")
    static let entryEmail = Expected(
      words: "a map with subject and preheader", example: "{subject: Ask, preheader: What to say first}")
    static let audio = Expected(
      words: "a path, or a map with src, length and type",
      example: "{src: https://cdn.example.com/1.mp3, length: 4096000, type: audio/mpeg}")
    static let menu = Expected(
      words: "a list of links, each with title and url", example: "[{title: About, url: /about/}]")
  }

  static func wrongType(_ key: String, _ expected: Expected, _ node: YAMLNode) -> String {
    "'\(key)' takes \(expected.words), this is \(description(of: node))"
  }

  static func exampleHelp(_ key: String, _ expected: Expected) -> String {
    "write it like \(key): \(expected.example)"
  }

  static func unknownKey(_ key: String) -> String {
    "'\(key)' is not a key sitegen knows"
  }

  static func unknownKey(_ key: String, of map: String) -> String {
    "'\(map)' has no key '\(key)'"
  }

  static func didYouMean(_ name: String) -> String {
    "did you mean '\(name)'?"
  }

  static func didYouMeanOrParams(_ name: String) -> String {
    didYouMean(name) + " if not, put it under 'params'"
  }

  static func keysHelp(_ keys: [String]) -> String {
    "it takes " + keys.joined(separator: ", ")
  }

  static func noScheme(_ url: String) -> String {
    "'\(url)' is no whole address"
  }

  static func noSchemeHelp(_ url: String) -> String {
    "write https://\(url)"
  }

  static func controlCharacter(_ key: String) -> String {
    "'\(key)' holds a control character"
  }

  /// One that stands there as it is stops YAML before.
  static let controlCharacterHelp =
    "a backslash between double quotes begins it: delete both, or use single quotes if the backslash is meant"

  static let ownValuesHelp = "put a value of your own under 'params'"

  static let conflictHelp = "keep one of them"

  static func conflict(_ dropped: String, _ kept: String) -> String {
    "'\(dropped)' is not used, since '\(kept)' says something else"
  }

  private static func description(of node: YAMLNode) -> String {
    switch node.parameter {
    case .null: "empty"
    case .flag, .integer, .decimal: "'\(written(node))'"
    case .text: "the text '\(written(node))'"
    case .list: "a list"
    case .map: "a map"
    }
  }

  private static func written(_ node: YAMLNode) -> String {
    guard case .scalar(let text, _) = node.content else { return "" }
    return text.count > 40 ? text.prefix(39) + "…" : text
  }
}

extension String {
  /// Without the blanks and line ends around it.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Nearly always there are none, and this is asked for every value.
    let isClean = first > .space && first < 0x80 && last > .space && last < 0x80
    return isClean ? self : trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
