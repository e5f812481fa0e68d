/// The text of one template, before it is compiled.
public struct TemplateSource: Sendable {
  /// What other templates call it: `post`, `head-end`.
  public var name: String
  /// How messages call it: `templates/post.html`.
  public var file: String
  /// UTF-8; anything else is copied as it is.
  public var bytes: [UInt8]
  public var escaping: Escaping

  public init(name: String, file: String, bytes: [UInt8], escaping: Escaping = .html) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.escaping = escaping
  }
}
