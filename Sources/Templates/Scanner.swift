/// Cuts a template into text and tags.
struct Scanner {
  private let source: TemplateSource
  private var bytes: [UInt8] { source.bytes }
  private var opener = Array("{{".utf8)
  private var closer = Array("}}".utf8)
  private var tokens: [Token] = []
  private var diagnostics: [Diagnostic] = []

  /// The pieces of a template in order; a tag that makes no sense is told and left out.
  static func scan(_ source: TemplateSource) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    var scanner = Scanner(source: source)
    scanner.scan()
    return (scanner.tokens, scanner.diagnostics)
  }

  private init(source: TemplateSource) {
    self.source = source
  }
}

extension Scanner {
  private mutating func scan() {
    // A byte order mark belongs to the file, not to the page.
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let start = bytes.offset(of: opener, from: position) {
      appendText(position..<start)
      guard let end = scanTag(at: start) else { return }
      position = end
    }
    appendText(position..<bytes.count)
  }

  /// Lines are cut apart because a tag that is alone on its line takes the line with it.
  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(Token(kind: .text, range: start..<index + 1))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(Token(kind: .text, range: start..<range.upperBound)) }
  }

  /// - Returns: Where to go on; nil if a tag is open until the end of the file.
  private mutating func scanTag(at start: Int) -> Int? {
    var content = start + opener.count
    while content < bytes.count, bytes[content].isSpace { content += 1 }
    let sigil = content < bytes.count ? bytes[content] : 0
    let kind = Self.kinds[sigil] ?? .variable
    if Self.kinds[sigil] != nil { content += 1 }
    switch end(of: kind, from: content) {
    case .closer(let close) where sigil == UInt8(ascii: "{"):
      return scanDoubledTag(at: start, kind, content..<close, endsWith: UInt8(ascii: "}"))
    case .closer(let close) where sigil == UInt8(ascii: "="):
      return scanDoubledTag(at: start, kind, content..<close, endsWith: sigil)
    case .closer(let close):
      appendTag(kind, start..<close + closer.count, content..<close)
      return close + closer.count
    case .nextTag(let next):
      report(start, .unclosedTag(closer: closer))
      return next
    case nil:
      report(start, .unclosedTag(closer: closer))
      return nil
    }
  }

  private enum TagEnd {
    case closer(Int)
    /// The tag was never closed, since another one opens.
    case nextTag(Int)
  }

  private func end(of kind: Token.Kind, from start: Int) -> TagEnd? {
    for index in start..<max(start, bytes.count) {
      if bytes[index] == closer[0], bytes.holds(closer, at: index) { return .closer(index) }
      if bytes[index] == opener[0], kind != .silent, bytes.holds(opener, at: index) {
        return .nextTag(index)
      }
    }
    return nil
  }

  /// A tag whose closing delimiter has a sign of its own before it: `{{{name}}}`, `{{=<% %>=}}`.
  private mutating func scanDoubledTag(
    at start: Int, _ kind: Token.Kind, _ content: Range<Int>, endsWith sign: UInt8
  ) -> Int {
    var content = content
    var end = content.upperBound + closer.count
    if bytes.holds([sign] + closer, at: content.upperBound) {
      end += 1
    } else if let last = content.last, bytes[last] == sign {
      content.removeLast()
    } else {
      report(start, kind == .silent ? .badDelimiters : .unclosedTag(closer: [sign] + closer))
      return end
    }
    if kind == .silent {
      changeDelimiters(at: start, content)
      tokens.append(Token(kind: .silent, range: start..<end))
    } else {
      appendTag(kind, start..<end, content)
    }
    return end
  }

  private mutating func appendTag(_ kind: Token.Kind, _ range: Range<Int>, _ content: Range<Int>) {
    var token = Token(kind: kind, range: range)
    if kind != .silent {
      token.name = bytes.text(bytes.trimmed(content))
      if let mistake = Mistake.inName(token.name, of: kind) {
        report(range.lowerBound, mistake)
        token.name = Self.stem(of: token.name)
      }
    }
    tokens.append(token)
  }

  /// What to go on with in place of a name that makes no sense: its first word, since that is what the
  /// closing tag will say.
  private static func stem(of name: String) -> String {
    let word = name.split(whereSeparator: \.isWhitespace).first ?? ""
    return word.utf8.count > Mistake.longestName ? "" : String(word)
  }

  private mutating func changeDelimiters(at start: Int, _ content: Range<Int>) {
    let parts = bytes[content].split(whereSeparator: \.isSpace).map(Array.init)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return report(start, .badDelimiters)
    }
    opener = parts[0]
    closer = parts[1]
  }

  private mutating func report(_ offset: Int, _ mistake: Mistake) {
    diagnostics.append(Diagnostic(mistake, at: .init(file: source.file, offset: offset)))
  }

  /// The tags by the sign that follows the opening delimiter.
  private static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
    UInt8(ascii: "&"): .rawVariable, UInt8(ascii: "{"): .rawVariable, UInt8(ascii: "!"): .silent,
    UInt8(ascii: "="): .silent,
  ]
}
