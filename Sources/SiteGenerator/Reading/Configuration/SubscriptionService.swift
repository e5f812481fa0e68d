/// A service that sends newsletters: how its forms are known and made.
///
/// The names of fields are those in the HTML that each service gives its customers for their own pages.
struct SubscriptionService: Sendable {
  /// As `provider` names it.
  let name: String
  let title: String
  /// The key besides `action` that says whose form it is.
  let account: SubscribeKey?
  /// What to write, and where to find it.
  let help: String
  private let ofAccount: @Sendable (String) -> Subscription.Form?
  private let ofAddress: @Sendable (PastedAddress) -> Subscription.Form?

  /// The form of an account, which may be an address too: people paste what they have.
  func form(ofAccount text: String) -> Subscription.Form? {
    ofAccount(text) ?? form(at: text)
  }

  func form(at text: String) -> Subscription.Form? {
    PastedAddress(text).flatMap(ofAddress)
  }

  static let all = [buttondown, mailchimp, kit, mailerLite]
}

extension SubscriptionService {
  private static let buttondown = SubscriptionService(
    name: "buttondown", title: "Buttondown", account: .user,
    help: "write user: june, which is the name in https://buttondown.com/june",
    // The service shows names with an '@' before them.
    ofAccount: { buttondown(name: $0.drop { $0 == "@" }) },
    // The form's own address, or that of the public archive, which may name a page of it.
    ofAddress: { address in
      guard address.isAt("buttondown.com") || address.isAt("buttondown.email") else { return nil }
      let isForm = address.segments.starts(with: ["api", "emails", "embed-subscribe"])
      guard let name = address.segments.dropFirst(isForm ? 3 : 0).first, name != "api" else { return nil }
      return buttondown(name: name.drop { $0 == "@" }, query: address.query)
    })

  private static func buttondown(name: Substring, query: String = "") -> Subscription.Form? {
    guard String(name).isToken else { return nil }
    let query = query.isEmpty ? "" : "?" + query
    return Subscription.Form(
      action: "https://buttondown.com/api/emails/embed-subscribe/\(name)\(query)", emailField: "email",
      // Asks for a page as the answer.
      hiddenFields: [Subscription.Field(name: "embed", value: "1")])
  }

  private static let mailchimp = SubscriptionService(
    name: "mailchimp", title: "Mailchimp", account: nil,
    help: "write action: https://june.us21.list-manage.com/subscribe/post?u=...&id=...,"
      + " which stands behind 'action=' in the HTML of your embedded form",
    ofAccount: { _ in nil },
    ofAddress: { address in
      // Old forms are at list-manage1.com and list-manage2.com.
      guard ["list-manage.com", "list-manage1.com", "list-manage2.com"].contains(where: address.isAt),
        address.segments.first == "subscribe", let user = address["u"], let list = address["id"],
        user.isToken, list.isToken
      else { return nil }
      return Subscription.Form(
        action: "https://\(address.host)/subscribe/post?\(address.query)", emailField: "EMAIL",
        honeypot: "b_\(user)_\(list)")
    })

  private static let kit = SubscriptionService(
    name: "kit", title: "Kit", account: .form,
    help: "write form: 1234567, which is the number in https://app.kit.com/forms/1234567/subscriptions,"
      + " behind 'action=' in the form's HTML",
    ofAccount: { $0.isNumber ? kit($0, at: "app.kit.com") : nil },
    // Kit was ConvertKit before 2024, and forms of that time still name its host.
    ofAddress: { address in
      guard ["app.kit.com", "app.convertkit.com"].contains(address.host), address.segments.count > 1,
        address.segments[0] == "forms", address.segments[1].isNumber
      else { return nil }
      return kit(address.segments[1], at: address.host)
    })

  private static func kit(_ form: String, at host: String) -> Subscription.Form {
    Subscription.Form(action: "https://\(host)/forms/\(form)/subscriptions", emailField: "email_address")
  }

  private static let mailerLite = SubscriptionService(
    name: "mailerlite", title: "MailerLite", account: nil,
    help: "write action: https://dashboard.mailerlite.com/forms/.../share, the address to share your form at,"
      + " or what stands behind 'action=' in the HTML of your embedded form",
    ofAccount: { _ in nil },
    ofAddress: { mailerLitePage($0) ?? mailerLiteForm($0) })

  /// A page of the service's own, which asks for the address.
  private static func mailerLitePage(_ address: PastedAddress) -> Subscription.Form? {
    let isShared =
      address.host == "dashboard.mailerlite.com" && address.segments.first == "forms"
      && address.segments.last == "share"
    let isPage = ["subscribepage.io", "subscribepage.com"].contains(where: address.isAt)
    guard isShared || isPage && address.segments.count == 1, address.segments.allSatisfy(\.isToken)
    else { return nil }
    return Subscription.Form(
      action: "https://\(address.host)/\(address.segments.joined(separator: "/"))", method: .get)
  }

  /// It is made for a script: what comes back is JSON.
  private static func mailerLiteForm(_ address: PastedAddress) -> Subscription.Form? {
    let parts = address.segments
    guard address.host == "assets.mailerlite.com", parts.count == 5, parts[0] == "jsonp", parts[1].isNumber,
      parts[2] == "forms", parts[3].isNumber, parts[4] == "subscribe"
    else { return nil }
    return Subscription.Form(
      action: "https://assets.mailerlite.com/\(parts.joined(separator: "/"))", emailField: "fields[email]",
      hiddenFields: [
        Subscription.Field(name: "ml-submit", value: "1"),
        Subscription.Field(name: "anticsrf", value: "true"),
      ],
      opensTab: true)
  }
}

extension String {
  /// A name or code as services give them, which needs no encoding.
  fileprivate var isToken: Bool {
    !isEmpty && utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
  }

  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }
}
