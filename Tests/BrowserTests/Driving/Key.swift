/// A key, by the character WebDriver has for it (https://www.w3.org/TR/webdriver2/#keyboard-actions).
struct Key: Sendable {
  let character: String

  static let tab = Key(character: "\u{E004}")
  static let enter = Key(character: "\u{E007}")

  static func typing(_ text: String) -> [Key] {
    text.map { Key(character: String($0)) }
  }

  /// Down and up again.
  var strokes: [JSON] {
    ["keyDown", "keyUp"].map { ["type": .string($0), "value": .string(character)] }
  }
}
