/// A key of front matter that stands on a line of its own with its value: where its parts are.
struct FrontMatterLine {
  /// The whole line, its end included.
  let line: Range<Int>
  /// Where the key begins.
  let key: Int
  /// From behind the colon to the end of the value, without a comment.
  let value: Range<Int>
  /// Where the line's text ends.
  let end: Int

  /// Nil where the key does not begin its line, or the value is none that ends on the line for certain.
  init?(of entry: YAMLEntry, in bytes: [UInt8]) {
    let key = entry.key.offset
    let start = bytes[..<key].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? 0
    var lines = LineCursor(bytes, from: start)
    guard bytes[start..<key].allSatisfy(\.isBlank), let line = lines.next(),
      let colon = Self.colon(after: entry.key, in: bytes[key..<line.end]),
      let valueEnd = Self.end(ofValueIn: bytes[(colon + 1)..<line.end])
    else { return nil }
    self.key = key
    self.line = start..<line.next
    value = colon + 1..<valueEnd
    end = line.end
  }
}

extension FrontMatterLine {
  private static func colon(after key: Located<String>, in line: ArraySlice<UInt8>) -> Int? {
    let isPlain = line.starts(with: key.value.utf8)
    guard let end = isPlain ? line.startIndex + key.value.utf8.count : endOfQuotes(in: line) else {
      return nil
    }
    let rest = line[end...].drop(while: \.isBlank)
    return rest.first == UInt8(ascii: ":") ? rest.startIndex : nil
  }

  /// - Parameter rest: What follows the colon.
  private static func end(ofValueIn rest: ArraySlice<UInt8>) -> Int? {
    let value = rest.drop(while: \.isBlank)
    guard let first = value.first, first != UInt8(ascii: "#") else { return rest.startIndex }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = endOfQuotes(in: value) else { return nil }
      let behind = value[end...].drop(while: \.isBlank)
      return behind.isEmpty || behind.first == UInt8(ascii: "#") ? end : nil
    }
    // An anchor, an alias, a tag, a block, a list or a map.
    guard !"&*!|>[{".utf8.contains(first) else { return nil }
    let comment = value.indices.first { index in
      value[index] == UInt8(ascii: "#") && index > value.startIndex && value[index - 1].isBlank
    }
    return value[..<(comment ?? value.endIndex)].lastIndex { !$0.isBlank }.map { $0 + 1 }
  }

  /// Behind the quote that closes the one at the beginning; nil where there is none.
  private static func endOfQuotes(in text: ArraySlice<UInt8>) -> Int? {
    guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    var index = text.startIndex + 1
    while index < text.endIndex {
      let next = index + 1 < text.endIndex ? text[index + 1] : nil
      if quote == UInt8(ascii: "\""), text[index] == UInt8(ascii: "\\") {
        index += 2
      } else if text[index] != quote {
        index += 1
      } else if quote == UInt8(ascii: "'"), next == quote {
        index += 2
      } else {
        return index + 1
      }
    }
    return nil
  }
}
