/// The version of the values that templates may name.
///
/// A copy of a built-in template says which one it was made for, so that a later sitegen can tell its owner what is
/// different now. Who changes or takes away a value raises `current` and adds the change.
struct TemplateVersion: Hashable, Comparable, Sendable {
  let number: Int

  static let current = TemplateVersion(number: 3)

  /// A value that is no longer what it was.
  struct Change: Hashable, Sendable {
    let version: TemplateVersion
    /// What templates called it.
    let value: String
    /// What to write in its place, as the end of a sentence.
    let remedy: String
  }

  static let changes = [
    Change(
      version: TemplateVersion(number: 2), value: "assets.icon.svg",
      remedy: "the icon is made from the site's title: write '{{site.icon}}'"),
    Change(
      version: TemplateVersion(number: 2), value: "site.locale",
      remedy: "a post may have a language of its own: write '{{page.locale}}'"),
    Change(
      version: TemplateVersion(number: 3), value: "site.hasOlderPosts",
      remedy: "the archive is linked wherever it has posts: write '{{#site.hasPosts}}'"),
  ]

  static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// The comment in which a template says it.
extension TemplateVersion {
  /// A line of its own, which prints nothing.
  var stamp: String { Self.opening + "\(number) }}\n" }

  /// What a template says; nil where it says nothing, as one written by hand does.
  init?(stampedOn template: [UInt8]) {
    let opening = Array(Self.opening.utf8)
    guard template.starts(with: opening) else { return nil }
    let digits = template[opening.count...].prefix { $0.isDigit }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.number = number
  }

  private static let opening = "{{! sitegen values "
}
