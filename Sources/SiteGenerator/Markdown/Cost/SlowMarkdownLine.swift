/// The beginning of a line: what could be markers of quotes and lists, and the white space around them.
struct SlowMarkdownLine {
  let start: Int
  /// Where the markers end, at the latest at the line's end.
  private(set) var contentStart: Int
  /// How many quotes and list items the line may begin or go on with by its markers.
  private(set) var markers = 0
  /// The columns of white space before the first list marker. An item goes on where its text is indented, which
  /// takes two columns at least.
  private(set) var indentation = 0
  /// Nothing but white space and `>`.
  private(set) var isBlank = false
  /// Whether no paragraph can go on here, whatever is around it.
  private(set) var endsParagraph = false

  init(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.start = start
    contentStart = start
    readMarkers(of: text)
  }
}

extension SlowMarkdownLine {
  /// From this many columns on, what looks like a marker may be text.
  private static let codeIndentation = 4

  private mutating func readMarkers(of text: UnsafeBufferPointer<UInt8>) {
    var spaces = 0
    var isIndented = false
    var hasListMarker = false
    while contentStart < text.count {
      switch text[contentStart] {
      case .space: spaces += 1
      case .tab: spaces += Self.codeIndentation
      case UInt8(ascii: ">"):
        isIndented = isIndented || spaces >= Self.codeIndentation
        addMarker(after: hasListMarker ? 0 : spaces)
        spaces = 0
      case .lineFeed, .carriageReturn:
        isBlank = !hasListMarker
        endsParagraph = endsParagraph || (isBlank && !isIndented)
        return
      default:
        let length = Self.listMarkerLength(in: text, at: contentStart)
        guard length > 0 else {
          if !hasListMarker { indentation += spaces }
          return
        }
        if markers == 0, spaces < Self.codeIndentation {
          endsParagraph = Self.beginsBullet(in: text, at: contentStart)
        }
        addMarker(after: hasListMarker ? 0 : spaces)
        hasListMarker = true
        contentStart += length - 1
        spaces = 0
      }
      contentStart += 1
    }
    isBlank = !hasListMarker
  }

  private mutating func addMarker(after spaces: Int) {
    indentation += spaces
    markers += 1
  }

  /// The length of a bullet or of a number with its dot or parenthesis, without the white space after it; 0 where
  /// there is none.
  private static func listMarkerLength(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start
    switch text[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < text.count, text[end].isDigit { end += 1 }
      guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else {
        return 0
      }
      end += 1
    default: return 0
    }
    return end == text.count || text[end].isHTMLSpace ? end - start : 0
  }

  /// Whether the list marker at `start` is a bullet with text after it, the only one that always ends a paragraph.
  private static func beginsBullet(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard !text[start].isDigit, start + 1 < text.count, text[start + 1].isBlank else { return false }
    return text[(start + 1)...].first { !$0.isBlank }.map { !$0.isLineEnd } ?? false
  }
}
