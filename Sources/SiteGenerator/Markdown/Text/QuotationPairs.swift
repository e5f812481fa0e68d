/// Finds which of a block's English quotation marks belong together, and what stands in their place.
struct QuotationPairs {
  struct Change {
    let offset: Int
    let mark: String
  }

  /// Of each mark that cmark makes, in bytes.
  static let length = 3

  private let text: UnsafeRawBufferPointer
  private let marks: QuotationMarks
  private var found: [Change] = []
  /// Where quotations began that have not ended yet.
  private var outer: [Int] = []
  private var inner: [Int] = []

  init(in text: UnsafeRawBufferPointer, _ marks: QuotationMarks) {
    self.text = text
    self.marks = marks
  }

  /// In the order of the text.
  mutating func changes() -> [Change] {
    var start = 0
    while let offset = ByteSearch.first(0xE2, in: text, from: start) {
      start = offset + 1
      guard Typography.isQuotationMark(in: text, at: offset),
        !EscapeGuards.isLiteral(text, before: offset + Self.length)
      else { continue }
      read(text.scalar(at: offset), at: offset)
    }
    for offset in inner { change(at: offset, to: "’") }
    return found.sorted { $0.offset < $1.offset }
  }
}

extension QuotationPairs {
  private mutating func read(_ mark: Unicode.Scalar?, at offset: Int) {
    switch mark {
    case "‘": inner.append(offset)
    case "’": if !inner.isEmpty, endsWord(at: offset) { closeInner(at: offset) }
    case "“" where !marks.isWithinWords: open(at: offset)
    case "”" where !marks.isWithinWords || !outer.isEmpty: close(at: offset)
    // Between letters cmark takes all for closing ones.
    default: outer.isEmpty && !isBehindDigit(offset) ? open(at: offset) : close(at: offset)
    }
  }

  private mutating func open(at offset: Int) {
    outer.append(offset)
    change(at: offset, to: marks.opening)
  }

  /// A mark behind a number that closes nothing stands for inches.
  private mutating func close(at offset: Int) {
    guard let start = outer.popLast() else {
      if !isBehindDigit(offset) { change(at: offset, to: marks.closing) }
      return
    }
    // What began in a quotation and has not ended in it was an apostrophe.
    while let last = inner.last, last > start {
      inner.removeLast()
      change(at: last, to: "’")
    }
    change(at: offset, to: marks.closing)
  }

  private mutating func closeInner(at offset: Int) {
    guard let start = inner.popLast() else { return }
    while let last = outer.last, last > start { outer.removeLast() }
    change(at: start, to: marks.openingInner)
    change(at: offset, to: marks.closingInner)
  }

  private mutating func change(at offset: Int, to mark: String) {
    found.append(Change(offset: offset, mark: mark))
  }

  /// Whether a quotation can end here: an apostrophe has a letter behind it, or the quotation mark of `l'"école"`.
  private func endsWord(at offset: Int) -> Bool {
    guard let before = text.scalar(before: offset), !before.isWhitespace else { return false }
    guard let after = text.scalar(at: offset + Self.length) else { return true }
    return !after.isWordCharacter && after != "“" && after != "‘"
  }

  private func isBehindDigit(_ offset: Int) -> Bool {
    offset > 0 && text[offset - 1].isDigit
  }
}
