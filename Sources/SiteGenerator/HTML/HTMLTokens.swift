/// HTML taken apart into tags and text as browsers do (HTML Standard, section 13.2.5), in one pass.
///
/// Comments are left out, and so is what is in elements that hold no HTML, such as scripts.
struct HTMLTokens: IteratorProtocol {
  enum Token {
    /// Bytes of the HTML that hold no tag.
    case text(Range<Int>)
    case start(Tag)
    case end(HTMLName)
  }

  struct Tag {
    var name: HTMLName
    /// Of two with one name browsers take the first, and so does this.
    private(set) var attributes: [Attribute] = []
    /// Of the attributes, once they are many.
    private var names: Set<HTMLName> = []

    init(name: HTMLName) {
      self.name = name
    }

    /// A value as it is written, with its character references; nil where there is none.
    subscript(name: HTMLName) -> ArraySlice<UInt8>? {
      attributes.first { $0.name == name }?.value
    }
  }

  struct Attribute {
    var name: HTMLName
    /// As it is written, without its quotes; nil where there is not even an equals sign.
    var value: ArraySlice<UInt8>?
  }

  private let html: [UInt8]
  private var position = 0

  init(_ html: [UInt8]) {
    self.html = html
  }

  mutating func next() -> Token? {
    while position < html.count {
      let start = position
      guard let open = nextTagSign else {
        position = html.count
        return .text(start..<html.count)
      }
      guard open == start else {
        position = open
        return .text(start..<open)
      }
      if let token = readMarkup() { return token }
    }
    return nil
  }
}

extension HTMLTokens {
  /// Elements whose content browsers take as text, whatever it looks like.
  private static let verbatimElements: Set<HTMLName> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title",
  ]

  /// The next `<` that begins something other than text.
  private var nextTagSign: Int? {
    var search = position
    while let open = html[search...].firstIndex(of: UInt8(ascii: "<")) {
      let next = html[(open + 1)...].first
      if let next, next.beginsMarkup { return open }
      search = open + 1
    }
    return nil
  }

  /// Reads what begins with a `<`; nil for a comment, and for what the text ends in the middle of.
  private mutating func readMarkup() -> Token? {
    position += 1
    let isEnd = html[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    guard position < html.count, html[position].isLetter else {
      skipComment()
      return nil
    }
    guard let tag = readTag() else { return nil }
    if isEnd { return .end(tag.name) }
    if Self.verbatimElements.contains(tag.name) { skipContent(of: tag.name) }
    return .start(tag)
  }

  /// `<!-- -->`, `<!doctype>`, `<?php ?>`, `</ >`.
  private mutating func skipComment() {
    guard html[position...].starts(with: "!--".utf8) else {
      position = html[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
      return
    }
    position += 3
    for empty in [">", "->"] where html[position...].starts(with: empty.utf8) {
      position += empty.utf8.count
      return
    }
    while let dashes = html[position...].firstIndex(of: UInt8(ascii: "-")) {
      position = dashes + 1
      for end in ["->", "-!>"] where html[position...].starts(with: end.utf8) {
        position += end.utf8.count
        return
      }
    }
    position = html.count
  }

  /// Goes to the end tag of an element, which is read next.
  private mutating func skipContent(of name: HTMLName) {
    while let open = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open
      if isEndTag(of: name) { return }
      position += 1
    }
    position = html.count
  }

  private func isEndTag(of name: HTMLName) -> Bool {
    let tag = html[position...].dropFirst()
    guard tag.first == UInt8(ascii: "/") else { return false }
    let rest = tag.dropFirst()
    guard let next = rest.dropFirst(name.count).first, !next.isInTagName else { return false }
    return HTMLName(rest.prefix(name.count)) == name
  }
}

extension HTMLTokens {
  /// The tag whose name begins here; nil if it has no end.
  private mutating func readTag() -> Tag? {
    var tag = Tag(name: HTMLName(take(while: \.isInTagName)))
    while position < html.count {
      _ = take { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
      guard position < html.count else { break }
      if html[position] == UInt8(ascii: ">") {
        position += 1
        return tag
      }
      tag.add(readAttribute())
    }
    return nil
  }

  private mutating func readAttribute() -> Attribute {
    let start = position
    // An equals sign at the beginning belongs to the name.
    position += 1
    _ = take { $0.isInTagName && $0 != UInt8(ascii: "=") }
    let name = HTMLName(html[start..<position])
    _ = take(while: \.isHTMLSpace)
    guard position < html.count, html[position] == UInt8(ascii: "=") else { return Attribute(name: name) }
    position += 1
    _ = take(while: \.isHTMLSpace)
    guard position < html.count else { return Attribute(name: name, value: []) }
    let quote = html[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return Attribute(name: name, value: take { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") })
    }
    position += 1
    let value = take { $0 != quote }
    if position < html.count { position += 1 }
    return Attribute(name: name, value: value)
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = html[position...].prefix(while: isTaken)
    position = taken.endIndex
    return taken
  }
}

extension HTMLTokens.Tag {
  fileprivate mutating func add(_ attribute: HTMLTokens.Attribute) {
    guard isNew(attribute.name) else { return }
    attributes.append(attribute)
  }

  /// Nearly all tags have few attributes, and to look at each is faster than to keep a set.
  private mutating func isNew(_ name: HTMLName) -> Bool {
    guard attributes.count >= 8 else { return !attributes.contains { $0.name == name } }
    if names.isEmpty { names = Set(attributes.map(\.name)) }
    return names.insert(name).inserted
  }
}

extension UInt8 {
  /// Behind a `<`.
  fileprivate var beginsMarkup: Bool {
    isLetter || self == UInt8(ascii: "/") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
  }

  fileprivate var isInTagName: Bool {
    !isHTMLSpace && self != UInt8(ascii: "/") && self != UInt8(ascii: ">")
  }
}
