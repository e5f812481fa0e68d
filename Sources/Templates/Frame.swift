/// A tag that is open, and what the parser has read since.
struct Frame {
  /// Nil for the template itself.
  let opener: Token?
  private var nodes: [Node] = []
  /// The text read last, which may still grow.
  private var textBytes: [UInt8] = []
  private var lineStarts: [Int] = []
  /// What fills the blocks of a parent.
  var overrides: [Block] = []
  /// White space taken from the start of each line, because the enclosing block puts its own there.
  var dedent: [UInt8] = []
  /// Whether the author was told that a parent prints only its blocks.
  var hasStrayContent = false

  init(opener: Token?) {
    self.opener = opener
  }

  mutating func append(_ node: Node) {
    flush()
    nodes.append(node)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>, startsLine: Bool) {
    guard startsLine else { return textBytes += bytes }
    let line = dedented(bytes)
    // An empty line stays empty in an indented partial.
    if let first = line.first, !first.isLineEnd { markLineStart() }
    textBytes += line
  }

  mutating func markLineStart() {
    lineStarts.append(textBytes.count)
  }

  mutating func finished() -> [Node] {
    flush()
    return nodes
  }

  /// The line without as much of `dedent` as it begins with.
  func dedented(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.dropFirst(zip(line, dedent).prefix { $0 == $1 }.count))
  }

  private mutating func flush() {
    guard !textBytes.isEmpty || !lineStarts.isEmpty else { return }
    nodes.append(.text(Text(bytes: textBytes, lineStarts: lineStarts)))
    textBytes = []
    lineStarts = []
  }
}
