/// The keys of `subscribe`.
enum SubscribeKey: String, CaseIterable {
  case provider, user, form, action, method, field, fields, title, text

  /// With other names people have for them.
  static let table = KeyTable<SubscribeKey>(foreign: [
    "service": .init(key: .provider), "username": .init(key: .user), "newsletter": .init(key: .user),
    "id": .init(key: .form), "form_id": .init(key: .form), "url": .init(key: .action),
    "endpoint": .init(key: .action), "heading": .init(key: .title), "description": .init(key: .text),
  ])

  /// Those that only a form of no service sitegen knows needs.
  static let custom: [SubscribeKey] = [.method, .field]
}
