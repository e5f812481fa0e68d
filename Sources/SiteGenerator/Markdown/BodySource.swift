import CommonMark

/// The Markdown of an entry: the way from cmark's lines back to the bytes of the source file.
struct BodySource {
  let text: SourceText
  /// The part of the file that is Markdown.
  let range: Range<Int>
  /// The same as cmark gets it.
  let prepared: PreparedMarkdown
  /// The bytes of each table cell, which has no lines of its own.
  var cells: [Node: Range<Int>] = [:]
  private let lines: LineTable

  init(_ text: SourceText, _ range: Range<Int>, _ features: PreparedMarkdown.Features = []) {
    self.text = text
    self.range = range
    self.prepared = PreparedMarkdown(text.bytes[range], features: features)
    self.lines = LineTable(text.bytes[range])
  }

  /// The bytes of the lines of the block that a node is, or is in.
  func range(of node: Node) -> Range<Int> {
    for node in sequence(first: node, next: \.parent) {
      if let cell = cells[node] { return cell }
      if node.isBlock, node.kind != .customBlock { return range(ofLines: node.lines) }
    }
    return range
  }

  /// Whether there is anything in it that looks like a reference to a footnote.
  var mentionsFootnotes: Bool {
    ByteSearch.contains(anyOf: [Array("[^".utf8)], in: text.bytes[range])
  }

  /// Whether cmark gets a text with any of some signs in it; most texts lack those that a pass looks for in the tree.
  ///
  /// A sign that may be written as a character reference is mentioned by `&`.
  func mentions(_ signs: StaticString...) -> Bool {
    prepared.bytes.withUnsafeBytes { bytes in signs.contains { ByteSearch.contains($0, in: bytes) } }
  }

  private func range(ofLines lines: ClosedRange<Int>) -> Range<Int> {
    let start = start(ofLine: prepared.sourceLine(lines.lowerBound))
    return start..<max(start, self.start(ofLine: prepared.sourceLine(lines.upperBound) + 1))
  }

  /// The first byte of a line, counted from 1 at the start of the Markdown; its end for a line past the last.
  private func start(ofLine number: Int) -> Int {
    number <= lines.starts.count ? lines.starts[number - 1] : range.upperBound
  }
}

extension Node {
  /// Whether it has lines of its own.
  var isBlock: Bool {
    switch kind {
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .customBlock, .paragraph, .heading,
      .thematicBreak:
      true
    default: false
    }
  }
}
