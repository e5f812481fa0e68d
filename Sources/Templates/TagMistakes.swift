/// What can be wrong with a single tag.
extension Mistake {
  /// What is wrong with the name in a tag, if anything is.
  static func inName(_ name: String, of kind: Token.Kind) -> Mistake? {
    if name.isEmpty { return .emptyTag }
    if name.utf8.count > longestName { return .longName }
    if kind == .partial || kind == .parent, name.hasPrefix("*") { return .dynamicName(name) }
    if let word = name.split(whereSeparator: \.isWhitespace).first, word.count < name.count {
      return .severalWords(name, first: String(word))
    }
    switch kind {
    case .variable, .rawVariable, .section, .inverted:
      return name == "." || isPath(name) ? nil : .badName(name)
    default: return nil
    }
  }

  static func unclosedTag(closer: [UInt8]) -> Mistake {
    Mistake(
      message: "this tag never ends", help: "close it with '\(String(decoding: closer, as: UTF8.self))'")
  }

  static let badDelimiters = Mistake(
    message: "this does not set delimiters",
    help: "write the new ones with a space between them, without '=': {{=<% %>=}}")

  static let emptyTag = Mistake(
    message: "this tag has no name", help: "write a name into it, or delete it")

  /// In bytes; a longer one is a tag whose end was forgotten, and nothing to print in a message.
  static let longestName = 200

  static let longName = Mistake(
    message: "the name in this tag is longer than \(longestName) bytes",
    help: "check where the tag ends")

  static func dynamicName(_ name: String) -> Mistake {
    Mistake(
      message: "names taken from a value ('\(name)') are not supported",
      help: "write the template's own name, and choose between several with sections")
  }

  static func severalWords(_ name: String, first: String) -> Mistake {
    let help =
      switch first {
      case "if", "each", "with": "Mustache has no '\(first)': {{#name}}...{{/name}} does it for a value"
      case "unless": "Mustache has no 'unless': {{^name}}...{{/name}} renders where a value is missing"
      case "else": "Mustache has no 'else': {{^name}}...{{/name}} renders where a value is missing"
      default: "a tag holds one name, like {{post.title}}; Mustache has no filters or arguments"
      }
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Mistake(message: "'\(words)' is more than one name", help: help)
  }

  static func badName(_ name: String) -> Mistake {
    Mistake(
      message: "'\(name)' is not a name",
      help: "write words joined by dots, like post.title")
  }

  /// Words joined by single dots, with none of the signs that mean something in templates.
  private static func isPath(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
      && !name.contains { "{}<>()|\"'=*,;&#^/$!".contains($0) }
  }
}
