extension SubscriptionDecoder {
  static let noProvider = "'subscribe' does not say which service sends the newsletter"

  static func noProviderHelp(_ names: [String]) -> String {
    "add provider: \(list(names))"
  }

  static func unknownProvider(_ text: String) -> String {
    "'\(text)' is not a service sitegen knows"
  }

  static func unknownProviderHelp(_ names: [String]) -> String {
    "write \(list(names)); custom takes any service's form, by the address in its action"
  }

  static func noAccount(of service: SubscriptionService) -> String {
    "'\((service.account ?? .action).rawValue)' is missing, so nobody knows which \(service.title) form it is"
  }

  static func notTheirs(_ text: String, _ service: SubscriptionService) -> String {
    let shown = text.count > 80 ? text.prefix(79) + "…" : text
    return "'\(shown)' does not lead to a form of \(service.title)"
  }

  static func otherService(_ service: SubscriptionService) -> String {
    "it is one of \(service.title): write provider: \(service.name)"
  }

  static let noAction = "'action' is missing, so nobody knows where the form is to be sent"
  static let actionHelp =
    "write action: https://example.com/subscribe, which stands behind 'action=' in the service's HTML"

  static func useless(_ key: String, with provider: String) -> String {
    "'\(key)' is not used with provider: \(provider)"
  }

  static let uselessHelp = "leave it out, or see the README for the keys of each provider"

  static func noAddress(_ action: String) -> URLMistake {
    URLMistake("'\(action)' is no address that a form can be sent to", help: actionHelp)
  }

  static func notSecure(_ action: String) -> URLMistake {
    URLMistake(
      "'\(action)' would send readers' addresses through the net for all to read",
      help: "begin it with https://, if the service has that; if not, use another one")
  }

  static func noScheme(_ action: String) -> URLMistake {
    URLMistake(
      ValueReader.noScheme(action), help: ValueReader.noSchemeHelp(String(action.drop { $0 == "/" })))
  }

  private static func list(_ names: [String]) -> String {
    "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
  }
}
