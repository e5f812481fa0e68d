import Foundation

extension YAMLComposer {
  static let duplicateKeyHelp = "keep one of them"
  static let lostTextHelp = "put quotes around the text if all of it was meant"

  static func duplicateKey(_ key: String, line: Int) -> String {
    "'\(key)' is given a second time; the first is in line \(line)"
  }

  /// YAML takes the beginning of the value for something else: a comment, an anchor or a tag.
  static func lostText(_ mark: String) -> String {
    let kind =
      switch mark.first {
      case "#": "a comment"
      case "&": "the name of an anchor"
      default: "a tag"
      }
    return "'\(mark)' is \(kind) in YAML and not part of the value"
  }

  /// `!!binary` holds Base64, in which Ruby's YAML writes text that is not ASCII.
  static func decodedBinary(_ text: String) -> String? {
    let letters = text.filter { !$0.isWhitespace }
    return Data(base64Encoded: letters).flatMap { String(data: $0, encoding: .utf8) }
  }
}

extension YAMLMistake {
  static func notAMap(_ kind: String, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "this is \(kind), where lines such as 'title: My post' are expected",
      help: "begin each line with a key and a colon")
  }

  static func keyIsNotText(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "a list or map cannot be a key",
      help: "if a value begins with '{' or '[' as text, put quotes around it")
  }

  static func keyIsMissing(at offset: Int) -> YAMLMistake {
    YAMLMistake(offset: offset, message: "there is no key before this colon", help: "write 'key: value'")
  }

  static func unknownAlias(_ name: String, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "'*\(name)' refers to nothing: no '&\(name)' goes before it",
      help: "if it is text, put quotes around the value")
  }

  static func explosion(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "the aliases repeat so much that the document explodes here",
      help: "write the values out instead of referring to them with '*'")
  }

  static func cannotMerge(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "'<<' merges maps, and this is not one",
      help: "refer to a map with '*', or write the keys out")
  }
}
