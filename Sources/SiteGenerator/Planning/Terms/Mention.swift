/// A term and a post it is in, each of which lists the other: the number of the one, and how prominent the term is.
///
/// There are millions of them, so they are small.
struct Mention: Hashable, Sendable {
  /// Where and how often a post has a term.
  enum Prominence: UInt32, Comparable, CaseIterable, Sendable {
    case text, often, heading, title

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  private let packed: UInt32

  init(_ number: Int, _ prominence: Prominence) {
    packed = UInt32(number) << 2 | prominence.rawValue
  }

  var number: Int { Int(packed >> 2) }

  /// What the prominence is worth: 1 to 4.
  var worth: Int { Int(packed & 3) + 1 }

  var prominence: Prominence { Prominence(rawValue: packed & 3) ?? .text }
}
