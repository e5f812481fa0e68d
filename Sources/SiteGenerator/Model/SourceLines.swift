/// A source file with its lines known: the way from a byte's offset to a place an author can find, and back.
///
/// To know the lines takes a walk over the whole file, which only a file with mistakes is worth.
struct SourceLines: Sendable {
  let source: SourceText
  private let table: LineTable

  init(_ source: SourceText) {
    self.source = source
    self.table = LineTable(source.bytes[...])
  }

  /// For whoever asks for nothing that is behind an offset.
  init(_ source: SourceText, upTo offset: Int) {
    self.source = source
    // What stands there tells whether a CR before it ends a line.
    self.table = LineTable(source.bytes.prefix(max(offset, 0) + 1))
  }

  /// The place of the byte at `offset`; an offset past the end is the end.
  ///
  /// A byte order mark takes no column, since no editor shows one.
  func location(at offset: Int) -> Location {
    let end = min(max(offset, 0), source.bytes.count)
    let number = number(at: end)
    let before = String(decoding: source.bytes[start(ofLine: number)..<end], as: UTF8.self)
    let column = before.count + 1 - (before.unicodeScalars.first == "\u{FEFF}" ? 1 : 0)
    return Location(file: source.path, line: number, column: column)
  }

  /// The number of the line that holds the byte at `offset`.
  func number(at offset: Int) -> Int {
    table.index(at: offset) + 1
  }

  /// The text of the line `number` (1-based) without its line end; nil past the last one.
  func text(ofLine number: Int) -> String? {
    guard number >= 1, number <= table.starts.count else { return nil }
    let line = source.bytes[start(ofLine: number)..<start(ofLine: number + 1)]
    guard let last = line.last else { return nil }
    let text = last == .lineFeed ? line.dropLast() : line
    return String(decoding: text.last == .carriageReturn ? text.dropLast() : text, as: UTF8.self)
  }

  /// The offset of a line's first byte; the end for a line past the last.
  func start(ofLine number: Int) -> Int {
    guard number > 1 else { return 0 }
    return number <= table.starts.count ? table.starts[number - 1] : source.bytes.count
  }
}
