/// One line of YAML taken apart at its first colon, to show how it should have been written.
struct YAMLLine {
  /// Where it begins in the file, after its indentation.
  let start: Int
  /// Indentation in bytes.
  let indent: Int
  /// The whole line without its indentation.
  let text: String
  /// Dashes and key up to the value: `- title: `; empty where the line has no colon.
  let lead: String
  /// What follows, without a comment.
  let value: String

  init(_ bytes: ArraySlice<UInt8>) {
    let line = bytes.prefix { !$0.isLineEnd }
    let content = line.drop(while: \.isBlank)
    let end = content.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? content.startIndex
    start = content.startIndex
    indent = content.startIndex - bytes.startIndex
    text = String(decoding: content[..<end], as: UTF8.self)
    (lead, value) = Self.split(content[..<end])
  }

  /// Where the value begins in the file.
  var valueStart: Int { start + lead.utf8.count }

  /// The line with quotes around its value: `title: "Re: hello"`.
  var corrected: String { lead + Self.quoted(value) }
}

extension YAMLLine {
  private static func split(_ content: ArraySlice<UInt8>) -> (lead: String, value: String) {
    guard let valueStart = valueStart(in: content) else { return ("", uncommented(content)) }
    return (String(decoding: content[..<valueStart], as: UTF8.self), uncommented(content[valueStart...]))
  }

  private static func valueStart(in content: ArraySlice<UInt8>) -> Int? {
    let dashes = content.prefix { $0 == UInt8(ascii: "-") || $0.isBlank }
    for index in content[dashes.endIndex...].indices where content[index] == UInt8(ascii: ":") {
      let rest = content[(index + 1)...]
      if let next = rest.first, next.isBlank { return rest.firstIndex { !$0.isBlank } ?? rest.endIndex }
    }
    // Without a key, a dash leads to the value.
    return dashes.isEmpty ? nil : dashes.endIndex
  }

  private static func uncommented(_ value: ArraySlice<UInt8>) -> String {
    let comment = value.indices.dropFirst().first { value[$0] == UInt8(ascii: "#") && value[$0 - 1].isBlank }
    let text = value[..<(comment ?? value.endIndex)]
    let last = text.lastIndex { !$0.isBlank }
    return String(decoding: text[..<(last.map { $0 + 1 } ?? text.startIndex)], as: UTF8.self)
  }

  /// The text as a YAML value. Quotes that the author put around it, in vain, are taken off first.
  private static func quoted(_ text: String) -> String {
    var text = text
    for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      text = String(text.dropFirst().dropLast())
      break
    }
    return text.contains("\"") || text.contains("\\")
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      : "\"" + text + "\""
  }
}
