/// Tells the tags of other generators from other braces: `{% include x %}`, `{{< youtube id >}}`, `{{ site.url }}`,
/// `{{ "/a" | relative_url }}`. Braces around a word of the author's own, such as `{{name}}`, are none.
enum ForeignTag {
  /// The offsets at which tags begin, from left to right.
  static func occurrences(in text: some RandomAccessCollection<UInt8>) -> [Int] {
    text.withContiguousStorageIfAvailable { bytes in
      var found: [Int] = []
      var start = 0
      while let brace = ByteSearch.first(UInt8(ascii: "{"), in: UnsafeRawBufferPointer(bytes), from: start) {
        let isTag = isTag(bytes, at: brace)
        if isTag { found.append(brace) }
        start = brace + (isTag ? 2 : 1)
      }
      return found
    } ?? occurrences(in: Array(text))
  }
}

extension ForeignTag {
  private static let roots = ["site.", "page."].map { Array($0.utf8) }

  /// Whether the brace at `start` opens a tag.
  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let rest = bytes[(start + 1)...]
    if rest.first == UInt8(ascii: "%") { return closes(rest, with: "%}") }
    guard rest.first == UInt8(ascii: "{") else { return false }
    let inner = rest.dropFirst()
    guard let sign = inner.first else { return false }
    if sign == UInt8(ascii: "<") || sign == UInt8(ascii: "%") { return closes(inner, with: "}}") }
    return isLiquidValue(inner)
  }

  /// Whether a tag that has begun also ends; where it does not within a few lines, it is text: `50{% of all`.
  private static func closes(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence, with end: String) -> Bool {
    let end = Array(end.utf8)
    let near = bytes.prefix(longestTag)
    return zip(near, near.dropFirst()).contains { $0 == end[0] && $1 == end[1] }
  }

  private static let longestTag = 400

  /// Whether a value of Jekyll's follows the braces; a minus there eats the white space before it.
  private static func isLiquidValue(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    let value = (bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes).drop(while: \.isBlank)
    if roots.contains(where: value.starts(with:)) { return true }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return false
    }
    guard let end = value.dropFirst().firstIndex(where: { $0 == quote || $0.isLineEnd }), value[end] == quote
    else { return false }
    return value[(end + 1)...].first { !$0.isBlank } == UInt8(ascii: "|")
  }
}
