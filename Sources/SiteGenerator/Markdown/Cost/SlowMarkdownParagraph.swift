/// Counts the marks of a paragraph that cmark has to match with each other.
struct SlowMarkdownParagraph {
  /// Asterisks and underscores.
  private(set) var emphasisMarks = 0

  private var images = 0
  private var firstImage = 0
  private var links = 0
  /// For each link, the images before it.
  private var imagesBeforeLinks = 0.0

  private var double = Quotes()
  private var single = Quotes()
  /// Runs of asterisks and underscores that may open emphasis.
  private var emphasisOpeners = 0

  /// What the paragraph costs.
  var parts: [SlowMarkdownCost.Part] {
    guard imagesBeforeLinks + double.pairs + single.pairs > 0 else { return [] }
    let openers = double.openers + single.openers + emphasisOpeners
    let passed =
      double.pairs * Double(openers - double.openers) + single.pairs * Double(openers - single.openers)
    return [
      .init(
        cause: .images(images, links: links),
        cost: imagesBeforeLinks * SlowMarkdownCost.step(along: images), offset: firstImage),
      .init(
        cause: .quotes(openers), cost: passed * SlowMarkdownCost.step(along: openers),
        offset: min(double.first, single.first)),
    ]
  }

  /// Reads on to the end of the line.
  ///
  /// - Returns: The beginning of the next line.
  mutating func readLine(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      // Most bytes are small letters and spaces, which this tells at once.
      if byte > UInt8(ascii: "_") || byte == .space {
        index += 1
        continue
      }
      switch byte {
      case .lineFeed: return index + 1
      case .carriageReturn:
        return index + 1 < text.count && text[index + 1] == .lineFeed ? index + 2 : index + 1
      case UInt8(ascii: "["): readBracket(in: text, at: index)
      case UInt8(ascii: "\""): double.read(in: text, at: index)
      case UInt8(ascii: "'"): single.read(in: text, at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis(in: text, at: index)
      default: break
      }
      index += 1
    }
    return index
  }
}

extension SlowMarkdownParagraph {
  /// The quotation marks of one kind.
  private struct Quotes {
    var openers = 0
    var closers = 0
    var first = Int.max

    var pairs: Double { Double(min(openers, closers)) }

    /// Whether a mark opens or closes depends on its neighbors: an apostrophe, as in `don't`, opens nothing.
    mutating func read(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
      let before = index > 0 ? text[index - 1] : .lineFeed
      let after = index + 1 < text.count ? text[index + 1] : .lineFeed
      if !after.isHTMLSpace && !before.isLetter && !before.isDigit { openers += 1 }
      if !before.isHTMLSpace { closers += 1 }
      first = min(first, index)
    }
  }

  private mutating func readBracket(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let isAfterSign = index > 0 && text[index - 1] == UInt8(ascii: "!")
    let isEscaped = isAfterSign && index > 1 && text[index - 2] == UInt8(ascii: "\\")
    // `\![` begins a link; in `\\![` the first backslash may escape the second or not.
    let isEscapeCertain = isEscaped && !(index > 2 && text[index - 3] == UInt8(ascii: "\\"))
    if !isAfterSign || isEscaped {
      links += 1
      imagesBeforeLinks += Double(images)
    }
    if isAfterSign && !isEscapeCertain {
      if images == 0 { firstImage = index - 1 }
      images += 1
    }
  }

  private mutating func readEmphasis(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    emphasisMarks += 1
    let after = index + 1 < text.count ? text[index + 1] : .lineFeed
    if after != text[index] && !after.isHTMLSpace { emphasisOpeners += 1 }
  }
}
