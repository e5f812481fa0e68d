import InternetMessage

/// How posts become e-mails: what `email` in site.yml says.
struct EmailSettings: Hashable, Sendable {
  /// Nil where nobody said, and the author's own address has to do.
  var from: Mailbox?
  var replyTo: Mailbox?
  /// The sender's, line by line.
  var postalAddress: [String] = []
  /// Why readers get it, if not for what the product's own words say.
  var reason: String?
  /// The service that sends them.
  var provider = EmailProvider.none
  /// Where readers unsubscribe if the service does not see to it, best first.
  var unsubscribeAddresses: [UnsubscribeAddress] = []
  /// Whether a message names them in its header, too.
  var hasUnsubscribeHeader = false
  /// What is added to links to the site, in this order.
  var campaign: [Parameter] = []

  struct Parameter: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// What the link to unsubscribe is made of; nil where nobody said.
  var unsubscribe: EmailProvider.Placeholder? {
    unsubscribeAddresses.first.map { .init($0.text) } ?? provider.unsubscribe
  }
}

extension SiteConfiguration {
  /// Whom e-mails are from; nil where there is no address to send from.
  var emailSender: Mailbox? {
    email.from
      ?? author.flatMap { author in author.email.flatMap { Mailbox(name: author.name, written: $0) } }
  }

  /// Why readers get an e-mail.
  var emailReason: String { email.reason ?? words.text(.emailReason, [.site: title]) }
}

extension Mailbox {
  /// A mailbox of an address as people write it: its host may have any letters.
  init?(name: String? = nil, written address: String) {
    guard let at = address.lastIndex(of: "@") else { return nil }
    self.init(
      name: name, address: address[...at] + Punycode.host(String(address[address.index(after: at)...])))
  }
}
