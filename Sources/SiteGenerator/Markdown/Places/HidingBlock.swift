/// A block that goes on over blank lines and whose text is no Markdown: fenced code, a comment, a script.
enum HidingBlock: Equatable {
  /// A fence of at least three signs closes with as many or more.
  case code(sign: UInt8, count: Int)
  /// HTML ends in the line that has `mark`.
  case html(endsInFirstLine: Bool, mark: String)

  /// The block that begins with a line, if one does.
  init?(_ line: ArraySlice<UInt8>) {
    switch line.first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"): self.init(fence: line)
    case UInt8(ascii: "<"): self.init(html: line)
    default: return nil
    }
  }

  var endsInFirstLine: Bool {
    if case .html(let endsInFirstLine, _) = self { endsInFirstLine } else { false }
  }

  /// Whether a later line is the last one.
  func ends(with line: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .code(let sign, let count):
      let rest = line.drop { $0 == sign }
      return line.count - rest.count >= count && rest.allSatisfy(\.isHTMLSpace)
    case .html(_, let mark): return Self.text(line).contains(mark)
    }
  }
}

extension HidingBlock {
  private init?(fence line: ArraySlice<UInt8>) {
    guard let sign = line.first else { return nil }
    let rest = line.drop { $0 == sign }
    let count = line.count - rest.count
    // Backticks behind backticks make a code span.
    guard count >= 3, sign == UInt8(ascii: "~") || !rest.contains(sign) else { return nil }
    self = .code(sign: sign, count: count)
  }

  private init?(html line: ArraySlice<UInt8>) {
    let text = Self.text(line)
    let start = Self.starts.first { start in
      guard text.hasPrefix(start.text), let next = text.dropFirst(start.text.count).utf8.first else {
        return text == start.text
      }
      return start.isName ? next == UInt8(ascii: ">") || next.isHTMLSpace : true
    }
    guard let start else { return nil }
    self = .html(endsInFirstLine: text.contains(start.end), mark: start.end)
  }

  private static let starts: [(text: String, end: String, isName: Bool)] = [
    ("<!--", "-->", false), ("<![cdata[", "]]>", false), ("<?", "?>", false), ("<script", "</script>", true),
    ("<pre", "</pre>", true), ("<style", "</style>", true), ("<textarea", "</textarea>", true),
  ]

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).lowercased()
  }
}
