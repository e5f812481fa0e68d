/// What stands before a line's text: the signs of block quotes and lists, and white space.
struct LinePrefix {
  private var end: Int
  private let lineEnd: Int
  /// How many `>` there are.
  private(set) var quotes = 0

  /// What is behind the prefix, without the line's end.
  var text: Range<Int> { end..<lineEnd }

  /// The prefix of a block's first line, which shows every quote the block is in.
  init(ofFirst line: Range<Int>, in source: [UInt8]) {
    end = line.lowerBound
    lineEnd = line.upperBound
    repeat { skipBlanks(in: source) } while end < lineEnd && (takeQuote(in: source) || takeMarker(in: source))
  }

  /// The prefix of a later line, which may show fewer quotes: the line is a lazy one then.
  init(ofLater line: Range<Int>, in source: [UInt8], quotes most: Int) {
    end = line.lowerBound
    lineEnd = line.upperBound
    repeat { skipBlanks(in: source) } while end < lineEnd && quotes < most && takeQuote(in: source)
  }
}

extension LinePrefix {
  private mutating func skipBlanks(in source: [UInt8]) {
    while end < lineEnd, source[end].isBlank { end += 1 }
  }

  private mutating func takeQuote(in source: [UInt8]) -> Bool {
    guard source[end] == UInt8(ascii: ">") else { return false }
    end += 1
    quotes += 1
    return true
  }

  /// `-`, `+`, `*`, `1.` and `1)`, with white space or nothing behind.
  private mutating func takeMarker(in source: [UInt8]) -> Bool {
    let rest = source[text]
    let digits = rest.prefix { $0.isDigit }.count
    let signs = digits == 0 ? "-+*" : ".)"
    guard digits <= 9, let sign = rest.dropFirst(digits).first, signs.utf8.contains(sign),
      rest.dropFirst(digits + 1).first?.isBlank ?? true
    else { return false }
    end += digits + 1
    return true
  }
}
