/// The beginning of a footnote definition, `[^label]:`.
struct FootnoteLabel {
  /// The bytes between `[^` and `]`.
  var name: Range<Int>
  /// Behind the colon and the blanks after it.
  var end: Int

  /// Reads a label whose bracket is the first byte.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.starts(with: "[^".utf8) else { return nil }
    let name = line.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && !$0.isBlank && !$0.isLineEnd }
    let rest = line[name.endIndex...]
    guard (1...LinkSyntax.longestLabel).contains(name.count), rest.starts(with: "]:".utf8) else { return nil }
    self.name = name.indices
    self.end = rest.dropFirst(2).drop(while: \.isBlank).startIndex
  }
}
