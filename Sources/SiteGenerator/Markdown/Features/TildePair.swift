import CommonMark

/// Two tildes that can begin or end struck text, as asterisks can emphasis (CommonMark 0.30, 6.2).
struct TildePair {
  let offset: Int
  let canOpen: Bool
  let canClose: Bool

  /// The runs of just two tildes in a text, without those that are neither.
  static func all(in node: Node) -> [TildePair] {
    guard node.kind == .text else { return [] }
    let literal = node.literal
    var pairs: [TildePair] = []
    var index = 0
    while let start = ByteSearch.first(UInt8(ascii: "~"), in: literal, from: index) {
      let end = literal[start...].firstIndex { $0 != UInt8(ascii: "~") } ?? literal.count
      // An escaped tilde, which ends the run, has a guard behind it.
      let isEscaped = EscapeGuards.isLiteral(literal, before: end)
      if end - start - (isEscaped ? 1 : 0) == 2 {
        let pair = TildePair(node, literal, start)
        if pair.canOpen || pair.canClose { pairs.append(pair) }
      }
      index = end
    }
    return pairs
  }

  private init(_ node: Node, _ literal: UnsafeRawBufferPointer, _ offset: Int) {
    let before = literal.scalar(before: offset).map(Side.init) ?? Side(node.previous, in: node.parent)
    let after = literal.scalar(at: offset + 2).map(Side.init) ?? Side(node.next, in: node.parent)
    self.offset = offset
    canOpen = after == .word || (after == .punctuation && before != .word)
    canClose = before == .word || (before == .punctuation && after != .word)
  }

  /// What stands next to tildes.
  private enum Side {
    case space, punctuation, word

    init(_ scalar: Unicode.Scalar) {
      self = scalar.isWhitespace ? .space : scalar.isPunctuation ? .punctuation : .word
    }

    /// Every inline but a break is written with punctuation at its ends; so is what is around the text, but a block.
    init(_ neighbour: Node?, in parent: Node?) {
      switch neighbour?.kind {
      case .softBreak, .lineBreak: self = .space
      case .some: self = .punctuation
      case nil: self = parent.map(\.isInline) == true ? .punctuation : .space
      }
    }
  }
}

extension Node {
  fileprivate var isInline: Bool {
    switch kind {
    case .emphasis, .strong, .link, .image, .customInline: true
    default: false
    }
  }
}
