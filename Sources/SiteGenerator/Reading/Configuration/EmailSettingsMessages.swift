extension EmailSettingsDecoder {
  static func noMailbox(_ text: String) -> String { "'\(text)' is no address to send e-mails from or to" }

  static func noMailboxHelp(_ text: String) -> String {
    let beforeAt = text.prefix { $0 != "@" }
    let local = beforeAt.lastIndex(of: "<").map { beforeAt[$0...] } ?? beforeAt
    return local.utf8.allSatisfy { $0 < 0x80 }
      ? "write it like Ann Author <ann@example.com>"
      : "use one with plain letters before the '@': most servers take no others"
  }

  static func noUnsubscribeAddress(_ text: String) -> String {
    "'\(text)' is no address where readers unsubscribe"
  }

  static func noUnsubscribeAddressHelp(_ text: String) -> String {
    let service = EmailProvider.services.first { service in
      service.unsubscribe.map { [$0.html, $0.text].contains(text) } ?? false
    }
    if let service { return "leave it out, and write provider: \(service.name), which stands for it" }
    if text.lowercased().hasPrefix("http://") { return "begin it with https://, if the page has that" }
    if text.contains("@"), !text.contains(":"), !text.contains("/") { return "write mailto:\(text)" }
    return "write a whole one, https://example.com/unsubscribe or mailto:leave@example.com;"
      + " a service's placeholder belongs under 'provider'"
  }

  static let noAddressForHeader = "'listUnsubscribe' needs an address of your own in 'unsubscribe'"

  static func noAddressForHeaderHelp(isOfService: Bool) -> String {
    isOfService
      ? "leave it out: your service writes that header, with each reader's own address"
      : "add unsubscribe: mailto:leave@example.com, or a page for that"
  }
}

extension EmailProviderDecoder {
  static func unknown(_ text: String) -> String { "'\(text)' is not a service sitegen knows" }

  static var unknownHelp: String {
    "write \(EmailProvider.services.map(\.name).joined(separator: ", ")) or none;"
      + " or describe it: {unsubscribe: \"{{ unsubscribe }}\", openings: [\"{{\"]}"
  }

  static func elementWithoutText(_ text: String) -> String {
    "'\(text)' is an element of HTML, which means nothing in plain text"
  }

  static func elementWithoutTextHelp(_ key: String, _ text: String) -> String {
    "say both: \(key): {html: \"\(text)\", text: ...}"
  }

  static func halfPlaceholder(_ key: String) -> String { "this '\(key)' needs both 'html' and 'text'" }
  static let halfPlaceholderHelp = "write it as a text if it is the same in both"

  static func shortOpening(_ text: String) -> String {
    "'\(text)' is too short for the beginning of a merge tag"
  }
  static let shortOpeningHelp = "give two characters at least, such as '{{'"
}
