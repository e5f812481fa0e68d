/// Finds the second place of a key that a map has twice.
///
/// Yams tells only where the first one is.
struct DuplicateKeySearch {
  let bytes: [UInt8]
  let positions: YAMLPositions
  /// Places found before, by their first letter's byte.
  let known: [Int: String]

  /// The byte at which the key's text stands once more in the map of the one at `first`; nil if it is written
  /// in a way this does not know, such as with escapes.
  func second(of key: String, first: Int) -> Int? {
    let key = Array(key.utf8)
    guard !key.isEmpty else { return nil }
    let before = bytes[positions.range.lowerBound..<first].last { !$0.isBlank && !$0.isLineEnd }
    return before == UInt8(ascii: "{") || before == UInt8(ascii: ",")
      ? secondInBraces(key, first) : secondInBlock(key, first)
  }
}

extension DuplicateKeySearch {
  /// The keys of a block stand below each other.
  private func secondInBlock(_ key: [UInt8], _ first: Int) -> Int? {
    let line = positions.lineIndex(at: first)
    let column = first - positions.lineStarts[line]
    for start in positions.lineStarts.dropFirst(line + 1) {
      let position = start + column
      guard position < positions.range.upperBound else { continue }
      if bytes[start..<position].allSatisfy({ $0 == .space }), let found = match(key, at: position) {
        return found
      }
    }
    return nil
  }

  /// The keys between braces follow a comma, not inside of further brackets.
  private func secondInBraces(_ key: [UInt8], _ first: Int) -> Int? {
    var depth = 0
    var afterComma = false
    var index = first
    while index < positions.range.upperBound, depth >= 0 {
      if afterComma, depth == 0, let found = match(key, at: index) { return found }
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = bytes[(index + 1)..<positions.range.upperBound].firstIndex(of: bytes[index]) ?? index
      default: break
      }
      if !bytes[index].isBlank, !bytes[index].isLineEnd { afterComma = bytes[index] == UInt8(ascii: ",") }
      index += 1
    }
    return nil
  }

  /// Where the key's text begins if it stands at `position`, quoted or not, before a colon, comma or brace.
  private func match(_ key: [UInt8], at position: Int) -> Int? {
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let quote = quotes.contains(bytes[position]) ? bytes[position] : nil
    let start = quote == nil ? position : position + 1
    let end = start + key.count
    guard end < positions.range.upperBound, bytes[start..<end].elementsEqual(key) else { return nil }
    var rest = bytes[end..<positions.range.upperBound]
    if let quote {
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
    }
    guard known[start] == nil, let next = rest.first(where: { !$0.isBlank }) else { return nil }
    return next == UInt8(ascii: ":") || next == UInt8(ascii: ",") || next == UInt8(ascii: "}") ? start : nil
  }
}
