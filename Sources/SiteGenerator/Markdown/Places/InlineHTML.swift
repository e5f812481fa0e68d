import CommonMark

/// Tells what a `<` in running text begins: an autolink, HTML, or nothing.
struct InlineHTML {
  private let bytes: [UInt8]
  /// Ends of comments and the like that do not come any more: none is searched twice in vain.
  private var missing: Set<String> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The end of `<https://a.b>` or `<me@a.b>`.
  func endOfAutolink(at start: Int) -> Int? {
    let text = bytes[(start + 1)...].prefix {
      $0 > .space && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    guard byte(at: text.endIndex) == UInt8(ascii: ">"), Self.isURI(text) || Self.isEmail(text) else {
      return nil
    }
    return text.endIndex + 1
  }

  /// The end of a tag, a comment, an instruction, a declaration or a CDATA section.
  mutating func end(at start: Int) -> Int? {
    let rest = bytes[(start + 1)...]
    switch rest.first {
    case UInt8(ascii: "?"): return end("?>", from: start + 2)
    case UInt8(ascii: "!") where rest.starts(with: "!--".utf8): return endOfComment(from: start + 4)
    case UInt8(ascii: "!") where rest.starts(with: "![CDATA[".utf8): return end("]]>", from: start + 9)
    case UInt8(ascii: "!"): return endOfDeclaration(at: start + 2)
    default: return HTMLTag.end(in: bytes[start...])
    }
  }
}

extension InlineHTML {
  private mutating func endOfComment(from start: Int) -> Int? {
    // As HTML has it, since CommonMark 0.31; before that the first two dashes had to be those of the end.
    if Self.commentsHoldDashes { return end("-->", from: start - 2) }
    let rest = bytes[start...]
    guard !rest.starts(with: ">".utf8), !rest.starts(with: "->".utf8), let dashes = end("--", from: start),
      byte(at: dashes) == UInt8(ascii: ">")
    else { return nil }
    return dashes + 1
  }

  private static let commentsHoldDashes = Document(parsing: Array("a <!-- -- -->".utf8)).withRoot { root in
    root.walk.contains { $0.kind == .htmlInline }
  }

  private mutating func endOfDeclaration(at start: Int) -> Int? {
    let name = bytes[start...].prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard !name.isEmpty, byte(at: name.endIndex)?.isHTMLSpace == true else { return nil }
    return end(">", from: name.endIndex)
  }
}

extension InlineHTML {
  private static func isURI(_ text: ArraySlice<UInt8>) -> Bool {
    let scheme = text.prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
    return (2...32).contains(scheme.count) && scheme.first?.isLetter == true
      && text.dropFirst(scheme.count).first == UInt8(ascii: ":")
  }

  private static func isEmail(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    return parts[0].allSatisfy { $0.isLetter || $0.isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
      && parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(
        isHostLabel)
  }

  private static func isHostLabel(_ text: ArraySlice<UInt8>) -> Bool {
    let dash = UInt8(ascii: "-")
    return (1...63).contains(text.count) && text.first != dash && text.last != dash
      && text.allSatisfy { $0.isLetter || $0.isDigit || $0 == dash }
  }
}

extension InlineHTML {
  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// Behind the next `mark`.
  private mutating func end(_ mark: String, from start: Int) -> Int? {
    guard start <= bytes.count, !missing.contains(mark) else { return nil }
    var rest = bytes[start...]
    while let first = mark.utf8.first, let index = rest.firstIndex(of: first) {
      rest = bytes[index...]
      if rest.starts(with: mark.utf8) { return index + mark.utf8.count }
      rest = rest.dropFirst()
    }
    missing.insert(mark)
    return nil
  }
}
