extension YAMLMistake {
  /// `title: Re: hello`
  static func colonInValue(_ line: YAMLLine, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "a value with ': ' in it needs quotes around it",
      help: "put quotes around it: \(line.corrected)")
  }

  /// `title: @home`, `title: 'it's'`
  static func signAtStart(_ sign: Character, _ line: YAMLLine) -> YAMLMistake {
    let message =
      sign == "'" || sign == "\""
      ? "the quoted text ends before the value does"
      : "text that begins with '\(sign)' needs quotes around it"
    return YAMLMistake(
      offset: line.valueStart, message: message, help: "put quotes around it: \(line.corrected)")
  }

  /// `tags: [@home]`
  static func signInList(_ sign: Character, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "text that begins with '\(sign)' needs quotes around it",
      help: "put it in quotes, like [\"\(sign)…\", other]")
  }

  static func backslash(_ line: YAMLLine, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "between double quotes a backslash needs another one before it",
      help: "use single quotes: \(line.corrected)")
  }

  static func neverClosed(_ kind: String, at offset: Int, help: String) -> YAMLMistake {
    YAMLMistake(offset: offset, message: "the \(kind) that begins here is never closed", help: help)
  }

  static func notSeparated(_ kind: String, _ closing: String, at offset: Int, corrected: String)
    -> YAMLMistake
  {
    YAMLMistake(
      offset: offset, message: "a ',' or '\(closing)' is missing in this \(kind)",
      help: "if it is text, put quotes around it: \(corrected)")
  }

  static func noColon(_ line: YAMLLine) -> YAMLMistake {
    if let colon = line.text.firstIndex(of: ":") {
      let corrected = line.text[...colon] + " " + line.text[line.text.index(after: colon)...]
      return YAMLMistake(
        offset: line.start + line.text[...colon].utf8.count - 1,
        message: "a space is missing after this colon", help: "write '\(corrected)'")
    }
    return YAMLMistake(
      offset: line.start, message: "this line has no colon, so it is neither a key nor part of a value",
      help: "write 'key: value', or indent the line to continue the value above")
  }

  /// The column, from 1, is that of the keys the line should belong to.
  static func indentation(_ line: YAMLLine, column: Int?) -> YAMLMistake {
    YAMLMistake(
      offset: line.start, message: "this line is not indented like the lines it belongs to",
      help: column.map { "begin it in column \($0)" } ?? "begin it in the same column as the keys above")
  }

  /// A line below a value that looks like a key, but is indented as if it continued the value.
  static func colonBelowValue(_ line: YAMLLine, column: Int) -> YAMLMistake {
    YAMLMistake(
      offset: line.start, message: "this line is neither a key of its own nor part of the value above",
      help: "begin it in column \(column) if it is a key, or put quotes around the whole value")
  }

  static func tab(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "a tab cannot indent a line in YAML", help: "use spaces instead")
  }

  static func keyAmongItems(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "this is not a list item, but the lines above it are",
      help: "begin it with '- ', or move it out of the list")
  }

  static func itemAmongKeys(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "a list item stands where a key is expected",
      help: "leave nothing after the colon of the key above, or put the item there")
  }

  static func secondDocument(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "a second YAML document begins here", help: "remove this line")
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "the control character U+\(scalar.hexadecimal) is not allowed here",
      help: "delete it; few editors show it")
  }
}
