/// The list marker that is written in the place of a footnote's label, so that cmark finds a list with one item.
///
/// Neither the list before it nor the one after it may be of the same kind, or cmark would make one list of both.
/// A dash or a star would not do: `-   - -` is a thematic break.
struct FootnoteMarker {
  private(set) var kind: ListKind
  private let precedingList: ListKind?

  init(after precedingList: ListKind?) {
    self.precedingList = precedingList
    self.kind = Self.kinds.first { $0 != precedingList } ?? Self.kinds[0]
  }

  /// A marker of another kind than the list after it, too.
  func avoiding(_ followingList: ListKind) -> FootnoteMarker {
    var marker = self
    marker.kind = Self.kinds.first { $0 != precedingList && $0 != followingList } ?? kind
    return marker
  }

  /// The marker with the blanks after it. Any of them ends a paragraph above: the numbers are 1.
  var text: [UInt8] {
    let sign =
      switch kind {
      case .bullet(let sign): [sign]
      case .ordered(let delimiter): [UInt8(ascii: "1"), delimiter]
      }
    return sign + Array(repeating: .space, count: Self.width - sign.count)
  }

  /// The lines of a footnote are indented by four columns, and so are an item's with such a marker.
  static let width = 4

  private static let kinds: [ListKind] = [
    .bullet(UInt8(ascii: "+")), .ordered(delimiter: UInt8(ascii: ")")),
    .ordered(delimiter: UInt8(ascii: ".")),
  ]
}
