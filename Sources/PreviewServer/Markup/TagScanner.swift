/// Finds the tags of an HTML page as browsers do, past comments and the texts of scripts and styles.
///
/// It builds no tree: who wants to know where the body ends, or which stylesheets a page links to, needs only its tags.
struct TagScanner: Sequence, IteratorProtocol {
  private let html: [UInt8]
  private var position = 0

  init(_ html: [UInt8]) {
    self.html = html
  }

  mutating func next() -> Tag? {
    while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      if html[position...].starts(with: Self.commentStart) {
        skipComment()
      } else if let tag = readTag(at: start) {
        if !tag.isEnd, Self.rawTextElements.contains(tag.name) { skipText(of: tag.name) }
        return tag
      }
    }
    position = html.count
    return nil
  }
}

/// A start or end tag within the bytes of a page.
struct Tag: Hashable {
  /// In lower case.
  let name: String
  let isEnd: Bool
  /// From `<` to behind `>`.
  let range: Range<Int>
  let attributes: [Attribute]

  struct Attribute: Hashable {
    /// In lower case.
    let name: String
    /// Where its value stands, without quotes.
    let value: Range<Int>
  }
}

extension TagScanner {
  private static let commentStart = Array("!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let rawTextElements: Set = ["script", "style", "textarea", "title"]

  /// What is never closed is no tag, and takes the rest of the page with it.
  private mutating func readTag(at start: Int) -> Tag? {
    let isEnd = html[(start + 1)...].first == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    guard nameStart < html.count, html[nameStart].isLetter else { return nil }
    let nameEnd = html[nameStart...].firstIndex(where: \.endsTagName) ?? html.count
    var scanner = AttributeScanner(html: html, position: nameEnd)
    var attributes: [Tag.Attribute] = []
    while let attribute = scanner.next() { attributes.append(attribute) }
    guard scanner.position < html.count else {
      position = html.count
      return nil
    }
    position = scanner.position + 1
    return Tag(
      name: String(decoding: html[nameStart..<nameEnd], as: UTF8.self).lowercased(), isEnd: isEnd,
      range: start..<position, attributes: attributes)
  }

  /// Its end may share the dashes of its start: `<!-->` is a comment.
  private mutating func skipComment() {
    while let next = html[(position + 1)...].firstIndex(of: Self.commentEnd[0]) {
      position = next
      guard html[next...].starts(with: Self.commentEnd) else { continue }
      position = next + Self.commentEnd.count
      return
    }
    position = html.count
  }

  private mutating func skipText(of name: String) {
    let name = Array(name.utf8)
    while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      guard html[position...].first == UInt8(ascii: "/") else { continue }
      let rest = html[(position + 1)...]
      guard rest.prefix(name.count).map(\.lowercased) == name,
        rest.dropFirst(name.count).first?.endsTagName ?? false
      else { continue }
      position = start
      return
    }
    position = html.count
  }
}

/// The attributes of one tag, up to its `>`.
private struct AttributeScanner {
  let html: [UInt8]
  private(set) var position: Int

  init(html: [UInt8], position: Int) {
    self.html = html
    self.position = position
  }

  mutating func next() -> Tag.Attribute? {
    skip { $0.isSpace || $0 == UInt8(ascii: "/") }
    guard position < html.count, html[position] != UInt8(ascii: ">") else { return nil }
    let start = position
    // A name may begin with an equals sign, if oddly.
    position += 1
    skip { !$0.endsTagName && $0 != UInt8(ascii: "=") }
    let name = String(decoding: html[start..<position], as: UTF8.self).lowercased()
    skip(while: \.isSpace)
    guard position < html.count, html[position] == UInt8(ascii: "=") else {
      return Tag.Attribute(name: name, value: position..<position)
    }
    position += 1
    skip(while: \.isSpace)
    return Tag.Attribute(name: name, value: value())
  }

  private mutating func value() -> Range<Int> {
    let start = position
    let quote = html[start...].first
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
      return start..<position
    }
    position += 1
    skip { $0 != quote }
    defer { position = min(position + 1, html.count) }
    return (start + 1)..<position
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    position = html[position...].firstIndex { !holds($0) } ?? html.count
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
  }

  fileprivate var isSpace: Bool {
    self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) && self != 0x0B
  }

  fileprivate var endsTagName: Bool {
    isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
