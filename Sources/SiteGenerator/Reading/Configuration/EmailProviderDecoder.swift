import Spelling

/// Reads which service sends the e-mails: `provider: buttondown`, or what there is to know of another one.
enum EmailProviderDecoder {
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> EmailProvider? {
    guard entry.value.isScalar else { return described(entry, &values) }
    guard let text = values.text(entry, expecting: .emailProvider) else { return nil }
    let name = EmailProvider.name(written: text.value)
    if let provider = all.first(where: { $0.name == name }) { return provider }
    let near = nearest(to: name, among: all.map(\.name))
    values.report(
      .invalidValue, at: text.offset, unknown(text.value), near.map(ValueReader.didYouMean) ?? unknownHelp)
    return nil
  }
}

extension EmailProviderDecoder {
  private static let all = EmailProvider.services + [.none]

  private static func described(_ entry: YAMLEntry, _ values: inout ValueReader) -> EmailProvider? {
    guard let fields = values.map(entry, EmailProviderKey.table, expecting: .emailProvider) else {
      return nil
    }
    return EmailProvider(
      name: "custom", unsubscribe: fields[.unsubscribe].flatMap { placeholder($0, &values) },
      online: fields[.online].flatMap { placeholder($0, &values) },
      openings: fields[.openings].map { openings($0, &values) } ?? [])
  }

  private static func placeholder(
    _ entry: YAMLEntry, _ values: inout ValueReader
  ) -> EmailProvider.Placeholder? {
    if entry.value.isScalar {
      guard let text = values.text(entry) else { return nil }
      let placeholder = EmailProvider.Placeholder(text.value)
      guard placeholder.element != nil else { return placeholder }
      values.report(
        .invalidValue, at: text.offset, elementWithoutText(text.value),
        elementWithoutTextHelp(entry.key.value, text.value))
      return nil
    }
    guard let fields = values.map(entry, EmailPlaceholderKey.table, expecting: .emailPlaceholder) else {
      return nil
    }
    let html = fields[.html].flatMap { values.text($0) }
    let text = fields[.text].flatMap { values.text($0) }
    if let html, let text { return EmailProvider.Placeholder(html.value, text: text.value) }
    values.report(.invalidValue, at: entry.key.offset, halfPlaceholder(entry.key.value), halfPlaceholderHelp)
    return nil
  }

  /// In plain text an opening is broken up, for which it must have two characters.
  private static func openings(_ entry: YAMLEntry, _ values: inout ValueReader) -> [String] {
    values.words(entry).compactMap { opening in
      if opening.value.unicodeScalars.count > 1 { return opening.value.lowercased() }
      values.report(.invalidValue, at: opening.offset, shortOpening(opening.value), shortOpeningHelp)
      return nil
    }
  }
}
