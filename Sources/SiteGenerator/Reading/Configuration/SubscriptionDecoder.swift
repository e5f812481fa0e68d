import Spelling

/// Reads how readers subscribe: `subscribe: {provider: buttondown, user: june}`.
struct SubscriptionDecoder {
  private let key: Located<String>
  private let fields: [SubscribeKey: YAMLEntry]

  /// Nil where there is to be no form, or none that would work. `false`, as for search, is none.
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> Subscription? {
    if case .scalar(let text, _) = entry.value.content, YAMLScalar.flag(text.trimmed) == false { return nil }
    guard let fields = values.map(entry, SubscribeKey.table, expecting: .subscribe) else { return nil }
    let decoder = SubscriptionDecoder(key: entry.key, fields: fields)
    guard let form = decoder.form(&values) else { return nil }
    var subscription = Subscription(form)
    subscription.form.hiddenFields += decoder.hiddenFields(&values)
    subscription.title = decoder.text(.title, &values)?.value
    subscription.text = decoder.text(.text, &values)?.value
    return subscription
  }
}

extension SubscriptionDecoder {
  private static let custom = "custom"
  private static let formerNames = ["convertkit": "kit"]
  private static let names = SubscriptionService.all.map(\.name) + [custom]

  private func form(_ values: inout ValueReader) -> Subscription.Form? {
    guard let provider = text(.provider, &values) else {
      // What is of another kind has its finding.
      if fields[.provider]?.value.isScalar ?? true {
        values.report(.invalidValue, at: key.offset, Self.noProvider, Self.noProviderHelp(Self.names))
      }
      return nil
    }
    let name = provider.value.lowercased()
    if name == Self.custom { return customForm(&values) }
    let service = SubscriptionService.all.first { $0.name == Self.formerNames[name] ?? name }
    if let service { return form(of: service, provider, &values) }
    let near = nearest(to: name, among: Self.names)
    values.report(
      .invalidValue, at: provider.offset, Self.unknownProvider(provider.value),
      near.map(ValueReader.didYouMean) ?? Self.unknownProviderHelp(Self.names))
    return nil
  }

  private func form(
    of service: SubscriptionService, _ provider: Located<String>, _ values: inout ValueReader
  ) -> Subscription.Form? {
    let useless = [SubscribeKey.user, .form].filter { $0 != service.account } + SubscribeKey.custom
    reportUseless(useless, with: service.name, &values)
    if let account = service.account.flatMap({ fields[$0] }), let action = fields[.action] {
      values.reportConflict(action.key, account.key)
    }
    let account = service.account.flatMap { text($0, &values) }
    guard let written = account ?? text(.action, &values) else {
      values.report(.invalidValue, at: provider.offset, Self.noAccount(of: service), service.help)
      return nil
    }
    let form = account == nil ? service.form(at: written.value) : service.form(ofAccount: written.value)
    if let form { return form }
    let other = SubscriptionService.all.first { $0.form(at: written.value) != nil }
    values.report(
      .invalidValue, at: written.offset, Self.notTheirs(written.value, service),
      other.map(Self.otherService) ?? service.help)
    return nil
  }

  private func customForm(_ values: inout ValueReader) -> Subscription.Form? {
    reportUseless([.user, .form], with: Self.custom, &values)
    guard let written = text(.action, &values) else {
      values.report(.invalidValue, at: key.offset, Self.noAction, Self.actionHelp)
      return nil
    }
    let action = PastedAddress.unescaped(written.value)
    if let mistake = Self.mistake(in: action) {
      values.report(.invalidURL, at: written.offset, mistake.message, mistake.help)
      return nil
    }
    var form = Subscription.Form(action: action, emailField: text(.field, &values)?.value ?? "email")
    form.method = method(&values) ?? .post
    // What is sent by GET takes the place of a query.
    if form.method == .get, let query = action.prefix(while: { $0 != "#" }).firstIndex(of: "?") {
      form.hiddenFields = PastedAddress.fields(of: action[query...].dropFirst().prefix { $0 != "#" })
      form.action = String(action[..<query])
    }
    return form
  }

  private func method(_ values: inout ValueReader) -> Subscription.Method? {
    guard let entry = fields[.method], let text = values.text(entry, expecting: .formMethod) else {
      return nil
    }
    if let method = Subscription.Method(rawValue: text.value.lowercased()) { return method }
    values.reportWrongType(entry.key.value, entry.value, .formMethod)
    return nil
  }

  private func hiddenFields(_ values: inout ValueReader) -> [Subscription.Field] {
    guard let entry = fields[.fields] else { return [] }
    return values.entries(entry, expecting: .formFields).map { field in
      Subscription.Field(name: field.key.value, value: values.text(field)?.value ?? "")
    }
  }

  private func text(_ key: SubscribeKey, _ values: inout ValueReader) -> Located<String>? {
    fields[key].flatMap { values.text($0) }
  }

  private func reportUseless(_ keys: [SubscribeKey], with provider: String, _ values: inout ValueReader) {
    for entry in keys.compactMap({ fields[$0] }) {
      values.report(
        .unknownKey, at: entry.key.offset, Self.useless(entry.key.value, with: provider), Self.uselessHelp)
    }
  }

  private static func mistake(in action: String) -> URLMistake? {
    if action.hasPrefix("/"), !action.hasPrefix("//") {
      return action.contains(where: \.isWhitespace) ? noAddress(action) : nil
    }
    let lowercased = action.lowercased()
    guard PastedAddress(action) != nil else { return noAddress(action) }
    if lowercased.hasPrefix("https://") { return nil }
    return lowercased.hasPrefix("http://") ? notSecure(action) : noScheme(action)
  }
}
