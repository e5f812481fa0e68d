import CommonMark

/// Puts a language's quotation marks in the place of the English ones that cmark makes.
///
/// cmark closes a quotation with an apostrophe's sign, and takes `don't` for the end of one: which is which is decided
/// here, block by block. Marks with a guard behind them are the author's own, and stay.
struct Quotations {
  private let marks: QuotationMarks
  /// The words of one block, and where in them the texts begin that hold them.
  private var words: [UInt8] = []
  private var texts: [(node: Node, start: Int)] = []

  /// The texts of neighbours must be joined, and guards still be in them.
  static func run(on root: Node, as marks: QuotationMarks) {
    guard marks != .english else { return }
    var quotations = Quotations(marks: marks)
    for node in root.walk { quotations.read(node) }
    quotations.endBlock()
  }

  private init(marks: QuotationMarks) {
    self.marks = marks
  }
}

extension Quotations {
  private mutating func read(_ node: Node) {
    switch node.kind {
    case .text:
      texts.append((node, words.count))
      words += node.literal
    // What stands in code is neither here nor there, but a quotation mark beside it stands by a word.
    case .code: words.append(UInt8(ascii: "a"))
    case .softBreak, .lineBreak: words.append(.space)
    case .emphasis, .strong, .link, .image, .htmlInline: break
    // An element of ours in a block is a line of its own, as a table's cell is.
    case .customInline: if node.parent?.kind == .customBlock { endBlock() }
    default: endBlock()
    }
  }

  private mutating func endBlock() {
    let changes = words.withUnsafeBytes { bytes in
      var pairs = QuotationPairs(in: bytes, marks)
      return pairs.changes()
    }
    if !changes.isEmpty { apply(changes) }
    words.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  private func apply(_ changes: [QuotationPairs.Change]) {
    var rest = changes[...]
    for (index, text) in texts.enumerated() {
      let end = index + 1 < texts.count ? texts[index + 1].start : words.count
      let here = rest.prefix { $0.offset < end }
      guard !here.isEmpty else { continue }
      rest = rest.dropFirst(here.count)
      let bytes = Array(text.node.literal)
      var changed: [UInt8] = []
      var copied = 0
      for change in here {
        changed += bytes[copied..<change.offset - text.start]
        changed += change.mark.utf8
        copied = change.offset - text.start + QuotationPairs.length
      }
      changed += bytes[copied...]
      text.node.setLiteral(String(decoding: changed, as: UTF8.self))
    }
  }
}
