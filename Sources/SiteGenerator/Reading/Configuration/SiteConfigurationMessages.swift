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

  /// The same address from the site's root; one of another site if it begins as those do.
  static func relativeLinkHelp(_ url: String) -> String {
    guard !url.lowercased().hasPrefix("www.") else { return "write it with its scheme: https://\(url)" }
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let names = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let isFile = names.last?.contains(".") ?? true
    let rooted = "/" + names.joined(separator: "/") + (isFile ? "" : "/")
    return "write it from the site's root: \(rooted)\(url.dropFirst(path.count))"
  }
}
