import InternetMessage

/// Reads how posts become e-mails: `email: {from: Ann Author <ann@example.com>, provider: buttondown}`.
struct EmailSettingsDecoder {
  private let fields: [EmailKey: YAMLEntry]
  private var email = EmailSettings()

  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> EmailSettings {
    guard let fields = values.map(entry, EmailKey.table, expecting: .email) else { return EmailSettings() }
    var decoder = EmailSettingsDecoder(fields: fields)
    for key in EmailKey.allCases {
      if let entry = fields[key] { decoder.decode(key, entry, &values) }
    }
    return decoder.email
  }

  private init(fields: [EmailKey: YAMLEntry]) {
    self.fields = fields
  }
}

extension EmailSettingsDecoder {
  private mutating func decode(_ key: EmailKey, _ entry: YAMLEntry, _ values: inout ValueReader) {
    switch key {
    case .from: email.from = mailbox(entry, &values)
    case .replyTo: email.replyTo = mailbox(entry, &values)
    case .postalAddress: email.postalAddress = lines(entry, &values)
    case .reason: email.reason = values.text(entry)?.value.collapsingSpaces
    case .provider: email.provider = EmailProviderDecoder.decode(entry, &values) ?? email.provider
    case .unsubscribe: email.unsubscribeAddresses = unsubscribeAddresses(entry, &values)
    case .listUnsubscribe: email.hasUnsubscribeHeader = hasUnsubscribeHeader(entry, &values)
    case .campaign: email.campaign = campaign(entry, &values)
    }
  }

  private func mailbox(_ entry: YAMLEntry, _ values: inout ValueReader) -> Mailbox? {
    guard let text = values.text(entry) else { return nil }
    if let mailbox = Mailbox(header: text.value.collapsingSpaces) { return mailbox }
    values.report(
      .invalidValue, at: text.offset, Self.noMailbox(text.value), Self.noMailboxHelp(text.value))
    return nil
  }

  private func lines(_ entry: YAMLEntry, _ values: inout ValueReader) -> [String] {
    let lines = values.text(entry)?.value.split(whereSeparator: \.isNewline) ?? []
    return lines.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// One, or a list.
  private func unsubscribeAddresses(_ entry: YAMLEntry, _ values: inout ValueReader) -> [UnsubscribeAddress] {
    var nodes = [entry.value]
    if case .list(let several) = entry.value.content { nodes = several }
    return nodes.compactMap { node in
      guard let text = values.text(YAMLEntry(key: entry.key, value: node)) else { return nil }
      if let address = UnsubscribeAddress(written: text.value) { return address }
      values.report(
        .invalidURL, at: text.offset, Self.noUnsubscribeAddress(text.value),
        Self.noUnsubscribeAddressHelp(text.value))
      return nil
    }
  }

  /// Decoded after the addresses. What is wrong with one that is there has its finding.
  private func hasUnsubscribeHeader(_ entry: YAMLEntry, _ values: inout ValueReader) -> Bool {
    guard values.flag(entry) == true else { return false }
    guard email.unsubscribeAddresses.isEmpty else { return true }
    if fields[.unsubscribe]?.value.isNull ?? true {
      values.report(
        .invalidValue, at: entry.value.offset, Self.noAddressForHeader,
        Self.noAddressForHeaderHelp(isOfService: email.provider.unsubscribe != nil))
    }
    return false
  }

  private func campaign(_ entry: YAMLEntry, _ values: inout ValueReader) -> [EmailSettings.Parameter] {
    values.entries(entry, expecting: .campaign).compactMap { field in
      values.text(field).map { .init(name: field.key.value, value: $0.value) }
    }
  }
}

extension Mailbox {
  /// `Ann Author <ann@example.com>`, with or without quotes around the name, or the address alone.
  fileprivate init?(header text: String) {
    guard text.last == ">", let bracket = text.lastIndex(of: "<") else {
      self.init(written: text)
      return
    }
    var name = text[..<bracket].drop { $0 == " " }
    while name.last == " " { name.removeLast() }
    if name.count > 1, name.first == "\"", name.last == "\"" { name = name.dropFirst().dropLast() }
    self.init(name: String(name), written: String(text[bracket...].dropFirst().dropLast()))
  }
}

extension UnsubscribeAddress {
  /// An address as people write it: its host may have any letters, and what else no address may hold is encoded.
  fileprivate init?(written text: String) {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    let rest = text.dropFirst(scheme.count + 1)
    switch scheme {
    case "https":
      guard rest.hasPrefix("//") else { return nil }
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      guard host.contains("."), !host.contains(where: { " @{}|*%<>".contains($0) }) else { return nil }
      self.init("https://" + Punycode.host(String(host)) + Self.encoded(rest.dropFirst(2 + host.count)))
    case "mailto":
      let address = rest.prefix { $0 != "?" }
      guard let mailbox = Mailbox(written: String(address)) else { return nil }
      self.init("mailto:" + mailbox.address + Self.encoded(rest.dropFirst(address.count)))
    default: return nil
    }
  }

  private static func encoded(_ text: Substring) -> String {
    String(
      decoding: text.utf8.flatMap { byte in
        (0x21...0x7E).contains(byte) && !"<>\"".utf8.contains(byte) ? [byte] : PercentEncoding.encoded(byte)
      }, as: UTF8.self)
  }
}
