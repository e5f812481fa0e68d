/// The keys of `email` in site.yml.
enum EmailKey: String, CaseIterable {
  case from, replyTo, postalAddress, reason, provider, unsubscribe, listUnsubscribe, campaign

  /// As other programs write them, too.
  static let table = KeyTable<EmailKey>(foreign: [
    "sender": .init(key: .from), "reply_to": .init(key: .replyTo), "reply-to": .init(key: .replyTo),
    "postal_address": .init(key: .postalAddress), "address": .init(key: .postalAddress),
    "service": .init(key: .provider), "list_unsubscribe": .init(key: .listUnsubscribe),
    "list-unsubscribe": .init(key: .listUnsubscribe), "utm": .init(key: .campaign),
  ])
}

/// The keys of a `provider` that sitegen does not know.
enum EmailProviderKey: String, CaseIterable {
  case unsubscribe, online, openings

  static let table = KeyTable<EmailProviderKey>()
}

/// The keys of a placeholder that is not the same in HTML and in plain text.
enum EmailPlaceholderKey: String, CaseIterable {
  case html, text

  static let table = KeyTable<EmailPlaceholderKey>()
}
