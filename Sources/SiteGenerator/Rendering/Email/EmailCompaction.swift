/// Takes out of emails what readers do not see: every byte counts where programs cut a mail off.
enum EmailCompaction {
  /// HTML without indentation, empty lines, and comments other than those Outlook reads; all between `<pre>` and `</pre>`
  /// stays.
  static func compact(_ html: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var rest = html[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let kept = markup(at: &rest) {
        output += kept
      } else if byte.isHTMLSpace, output.isEmpty || output.last == .lineFeed {
        rest = rest.dropFirst()
      } else {
        output.append(byte == .carriageReturn ? .lineFeed : byte)
        rest = rest.dropFirst()
      }
    }
    return output
  }

  /// Plain text without blanks at the ends of lines, and with one line end at its own.
  static func compact(text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
      line[..<(line.lastIndex { !$0.isHTMLSpace }.map { $0 + 1 } ?? line.startIndex)]
    }
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return Array(lines[..<end].drop(while: \.isEmpty).joined(separator: [.lineFeed])) + [.lineFeed]
  }
}

extension EmailCompaction {
  /// Takes a comment, or what is preformatted; nil for any other tag.
  private static func markup(at rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if rest.starts(with: "<!--".utf8) {
      let comment = take(through: "-->", from: &rest)
      let isForOutlook = comment.starts(with: "<!--[if".utf8) || comment.starts(with: "<!--<![".utf8)
      return isForOutlook ? comment : []
    }
    guard rest.prefix(4).map(\.lowercased).elementsEqual("<pre".utf8),
      rest.dropFirst(4).first?.isLetter == false
    else { return nil }
    return take(through: "</pre>", from: &rest)
  }

  /// - Parameter end: In small letters; capitals are the same.
  private static func take(through end: String, from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = Array(end.utf8)
    let start = rest.indices.first { index in
      rest[index] == end[0] && rest[index...].prefix(end.count).map(\.lowercased).elementsEqual(end)
    }
    let upper = start.map { $0 + end.count } ?? rest.endIndex
    defer { rest = rest[upper...] }
    return rest[..<upper]
  }
}
