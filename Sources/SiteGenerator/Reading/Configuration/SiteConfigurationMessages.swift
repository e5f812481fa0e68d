import Spelling

extension SiteConfigurationDecoder {
  static let noURL = "'url' is missing"
  static let noURLHelp = "add the address the site is published at, such as url: https://example.com/"
  static func noTimeZone(in file: String) -> Finding {
    Finding(
      .missingTimeZone, at: Location(file: file), "'timezone' is missing, so dates are read as UTC",
      help: "add your own, such as timezone: America/New_York")
  }

  static let incompleteLink = "this link needs both a title and a url"
  static let linkHelp = "write it as {title: About, url: /about/}"

  static func relativeLink(_ url: String) -> String {
    "'\(url)' would lead somewhere else from every page"
  }

  static func relativeLinkHelp(_ url: String) -> String {
    url.contains(where: { $0 == "#" || $0 == "?" })
      ? "begin it with '/', the front page's address" : "begin it with '/': /\(url)"
  }

  static let levelHelp = "write off, warning or error"
  static let notAdjustableHelp = "leave it out"

  static func notALanguage(_ text: String) -> String {
    "'\(text)' is not a language tag"
  }

  static func languageHelp(_ text: String) -> String {
    text.contains("_")
      ? "write it with '-': \(text.replacing("_", with: "-"))" : "write the short code, such as en or de-CH"
  }

  static func unknownRule(_ name: String) -> String {
    "there is no check '\(name)'"
  }

  static func nearestRuleHelp(_ name: String) -> String? {
    let names = Rule.allCases.filter(\.isAdjustable).map(\.rawValue)
    return nearest(to: name.lowercased(), among: names, within: 2).map { "did you mean '\($0)'?" }
  }

  static func notALevel(_ text: String) -> String {
    "'\(text)' is not a severity"
  }

  static func notAdjustable(_ rule: Rule) -> String {
    "'\(rule.rawValue)' is always an error: a site built in spite of it would not be whole"
  }
}
