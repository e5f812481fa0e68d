/// Front matter without the `---` above it: to Markdown its last lines are a heading, underlined, and all of it is text.
enum UnopenedFrontMatter {
  /// Whether it begins with a line of the source, the first one that is not blank.
  ///
  /// A paragraph may be underlined by dashes too, so every line must be YAML's: a key at the margin, or what belongs
  /// to the one before. And one key must be known, in small letters: "Summary: a good week" begins many a text.
  static func begins(at first: LineCursor.Line, of source: SourceText) -> Bool {
    var lines = LineCursor(source.bytes, from: first.start)
    var keys: [String] = []
    while keys.count <= mostKeys, let line = lines.next() {
      let text = lines.text(line)
      if text.elementsEqual(FrontMatterSplitter.fence) { return areKeys(keys) }
      if let key = key(of: text) {
        keys.append(key)
      } else if keys.isEmpty || !goesOn(text) {
        return false
      }
    }
    return false
  }
}

extension UnopenedFrontMatter {
  /// Nobody has more.
  private static let mostKeys = 50

  /// The word before a colon that a blank or nothing follows.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    let key = line.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    let rest = line[key.endIndex...]
    guard key.first?.isLetter ?? false, rest.first == UInt8(ascii: ":"),
      rest.dropFirst().first?.isBlank ?? true
    else { return nil }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether a line belongs to the value above it.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    (line.first?.isBlank ?? false) || line.starts(with: "- ".utf8)
  }

  private static func areKeys(_ keys: [String]) -> Bool {
    let known = keys.filter(isKnown)
    return known.count > 1 || known.contains { $0 == $0.lowercased() }
  }

  private static func isKnown(_ key: String) -> Bool {
    switch FrontMatterKey.table.match(key) {
    case .known, .foreign: true
    case .nearMiss, .unknown: false
    }
  }
}
