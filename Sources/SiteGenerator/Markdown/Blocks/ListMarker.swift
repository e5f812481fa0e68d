/// The sign that begins a list item (CommonMark 0.30, section 5.2).
struct ListMarker {
  var kind: ListKind
  /// In bytes, which are also columns.
  var width: Int
}

/// Items of one kind that follow each other are one list.
enum ListKind: Equatable {
  case bullet(UInt8)
  case ordered(delimiter: UInt8)
}

extension ColumnCursor {
  /// The marker that begins here.
  ///
  /// - Parameter interrupting: Whether a paragraph goes on up to here: then an item must not be empty and a
  ///   numbered one must be the first, so that a number at a line's beginning is not taken for one.
  func listMarker(interrupting: Bool) -> ListMarker? {
    guard let marker = bulletMarker ?? numberMarker(interrupting: interrupting) else { return nil }
    let rest = bytes[(text + marker.width)..<end]
    guard rest.first?.isHTMLSpace ?? true else { return nil }
    return interrupting && rest.allSatisfy(\.isBlank) ? nil : marker
  }

  /// Goes behind a marker to where the item's content begins.
  ///
  /// - Returns: The columns by which the item's other lines must be indented.
  mutating func enterItem(_ marker: ListMarker) -> Int {
    let markerIndent = indent
    advance(to: text + marker.width)
    // Five columns or more: the content is indented code, which begins one column behind the marker.
    let padding = isBlank || indent > Self.tabStop ? min(indent, 1) : indent
    advance(columns: padding)
    return markerIndent + marker.width + max(padding, 1)
  }

  private var bulletMarker: ListMarker? {
    switch byte(at: text) {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      ListMarker(kind: .bullet(byte(at: text)), width: 1)
    default: nil
    }
  }

  private func numberMarker(interrupting: Bool) -> ListMarker? {
    let digits = bytes[text..<end].prefix(ListMarker.mostDigits).prefix(while: \.isDigit)
    guard !digits.isEmpty else { return nil }
    let number = digits.drop { $0 == UInt8(ascii: "0") }
    if interrupting && !number.elementsEqual([UInt8(ascii: "1")]) { return nil }
    let delimiter = byte(at: digits.endIndex)
    guard delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")") else { return nil }
    return ListMarker(kind: .ordered(delimiter: delimiter), width: digits.count + 1)
  }
}

extension ListMarker {
  /// Browsers count no further.
  fileprivate static let mostDigits = 9
}
