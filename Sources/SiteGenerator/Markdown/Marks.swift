/// What passes over the tree leave in it for places that are filled when the text is shown, and for borders to be
/// found again in the rendered text.
///
/// A mark is a number in apostrophes, `'7'`. cmark escapes an apostrophe where it stands in an address, and nowhere
/// else: in text it leaves it as it is and escapes the `&`. So the escaped form can come from a mark alone, once the
/// author's own HTML is respelled (`RawHTML`).
struct Marks {
  enum Mark: Hashable {
    case place(Body.Content)
    /// Where the author ends the excerpt, on a line of its own.
    case endOfExcerpt
    /// Before and behind the block that is the excerpt, on lines of their own.
    case startOfBlock, endOfBlock
    /// Behind `<p>` and before `</p>` of the paragraph that is the excerpt.
    case startOfParagraph, endOfParagraph
  }

  private(set) var all: [Mark] = []

  /// A mark as the address of a link, which cmark escapes.
  mutating func address(_ mark: Mark) -> String {
    all.append(mark)
    return "'\(all.count - 1)'"
  }

  /// A mark as it stands in rendered text.
  mutating func rendered(_ mark: Mark) -> String {
    all.append(mark)
    return Self.rendered(all.count - 1)
  }

  mutating func rendered(_ content: Body.Content) -> String {
    rendered(.place(content))
  }

  private static func rendered(_ number: Int) -> String {
    apostrophe + String(number) + apostrophe
  }

  static let apostrophe = "&#x27;"
}

extension Marks {
  /// The marks in rendered text, from left to right: the bytes each takes and what it marks.
  func occurrences(in html: [UInt8]) -> [(range: Range<Int>, mark: Mark)] {
    guard !all.isEmpty else { return [] }
    let apostrophe = Array(Self.apostrophe.utf8)
    var found: [(range: Range<Int>, mark: Mark)] = []
    var previous: Int?
    for offset in ByteSearch.occurrences(of: apostrophe, in: html) {
      if let start = previous, let number = Self.number(html[(start + apostrophe.count)..<offset]),
        number < all.count
      {
        found.append((start..<offset + apostrophe.count, all[number]))
        previous = nil
      } else {
        previous = offset
      }
    }
    return found
  }

  /// The number that digits are; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
