/// Puts guards into a Markdown text, from left to right and without knowing what is code, HTML or text.
struct GuardScanner {
  private let source: UnsafeRawBufferPointer
  private let kept: EscapeGuards.Kept
  private var output: [UInt8] = []
  /// How much of the source is in `output`.
  private var copied = 0
  /// The bare address that is being read, as it will be linked, and what may belong to it.
  private var address = 0..<0
  private var addressReach = 0

  init(_ source: UnsafeRawBufferPointer, keeping kept: EscapeGuards.Kept) {
    self.source = source
    self.kept = kept
  }

  /// - Returns: The text with guards, or nil where it needs none.
  mutating func guarded() -> [UInt8]? {
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "\\"): index = readEscape(at: index)
      case UInt8(ascii: "&"): index = readReference(at: index)
      case UInt8(ascii: ":"), UInt8(ascii: "w"): index = readAddress(at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): index = readDelimiters(at: index)
      case 0xE2: index = readPunctuation(at: index)
      default: index += 1
      }
    }
    guard copied > 0 else { return nil }
    return output + source[copied...]
  }
}

extension GuardScanner {
  /// What passes may take for syntax. Without `-`: a guard in it would hide the end `-->` of a comment.
  private static let syntax = Set("~[](){}:@!^./#".utf8)

  private mutating func readEscape(at index: Int) -> Int {
    guard index + 1 < source.count, source[index + 1].isPunctuation else { return index + 1 }
    // In addresses cmark resolves a reference first, and what a backslash escapes after it.
    guard source[index + 1] != UInt8(ascii: "&") else { return index + 1 }
    let end = index + 2
    if Self.syntax.contains(source[index + 1]), !isPartOfToken(before: end) {
      insert(EscapeGuards.literal, at: end)
    }
    return end
  }

  /// Whether the escaped bracket before `end` means something to cmark together with what follows: brackets can end a
  /// CDATA section, and a quotation mark behind a bracket opens or closes by a rule of its own.
  private func isPartOfToken(before end: Int) -> Bool {
    guard end < source.count else { return false }
    let isQuote = source[end] == UInt8(ascii: "'") || source[end] == UInt8(ascii: "\"")
    return switch source[end - 1] {
    case UInt8(ascii: "["): isQuote
    case UInt8(ascii: "]"): isQuote || source[end] == UInt8(ascii: "]")
    default: false
    }
  }

  /// A character reference, or something that looks like one: a guard behind what is none does no harm. Behind a
  /// backslash it would, which escapes what follows in an address.
  private mutating func readReference(at index: Int) -> Int {
    let name = source[(index + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    let end = name.endIndex + 1
    guard !name.isEmpty, end <= source.count, source[end - 1] == UInt8(ascii: ";") else { return index + 1 }
    if !Self.isBackslash(name) { insert(EscapeGuards.literal, at: end) }
    return end
  }

  private static func isBackslash(_ name: UnsafeRawBufferPointer.SubSequence) -> Bool {
    guard name.first == UInt8(ascii: "#") else { return name.elementsEqual("bsol".utf8) }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self).lowercased()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code == 0x5C
  }

  private mutating func readAddress(at index: Int) -> Int {
    // Most are a letter or a sign as any other.
    guard index + 1 < source.count,
      source[index + 1] == UInt8(ascii: "w") || source[index + 1] == UInt8(ascii: "/")
    else { return index + 1 }
    if kept.contains(.addresses), index >= addressReach,
      let found = BareAddress.web(in: source, at: index, after: addressReach)
    {
      address = found.range
      addressReach = found.reach
    }
    return index + 1
  }

  /// `*` or `_`: in an address they are no emphasis. A pair of asterisks is left alone, since a strong address before a
  /// dash is likelier than an address with such a pair; so is a `_` within a word, which is no emphasis anywhere.
  private mutating func readDelimiters(at index: Int) -> Int {
    let sign = source[index]
    let end = source[index...].firstIndex { $0 != sign } ?? source.count
    guard address.contains(index), end <= address.upperBound else { return end }
    let isProtected =
      sign == UInt8(ascii: "*") ? end - index == 1 : !(isWord(at: index - 1) && isWord(at: end))
    if isProtected {
      insertGap(at: index)
      insertGap(at: end)
    }
    return end
  }

  private func isWord(at index: Int) -> Bool {
    index < source.count && (source[index].isLetter || source[index].isDigit)
  }

  private mutating func insertGap(at index: Int) {
    // One gap serves two neighbours, and an author's own serves as well.
    let isAhead = source[index...].starts(with: EscapeGuards.gap)
    let isBehind = copied == index && output.suffix(3).elementsEqual(EscapeGuards.gap)
    if !isAhead && !isBehind { insert(EscapeGuards.gap, at: index) }
  }

  /// An author's own guards, doubled, and typographic characters where cmark's smart punctuation makes the same ones of
  /// straight quotation marks, hyphens and dots, which are to be found again: in an address all, elsewhere the former.
  private mutating func readPunctuation(at index: Int) -> Int {
    let end = min(index + 3, source.count)
    if EscapeGuards.isGuard(source, at: index) {
      insert(Array(source[index..<end]), at: end)
    } else if index < addressReach ? Typography.typed(in: source, at: index) != nil : isKeptMark(at: index) {
      insert(EscapeGuards.literal, at: end)
    } else {
      return index + 1
    }
    return end
  }

  private func isKeptMark(at index: Int) -> Bool {
    kept.contains(.quotationMarks) && Typography.isQuotationMark(in: source, at: index)
  }

  private mutating func insert(_ characters: [UInt8], at index: Int) {
    output += source[copied..<index]
    output += characters
    copied = index
  }
}
