/// Code or HTML that has not ended yet: a leaf in which nothing else can begin.
struct OpenVerbatim {
  let kind: Kind
  let start: Int
  /// The last line so far.
  var end: Int

  enum Kind {
    case indentedCode
    case fencedCode(CodeFence)
    case html(HTMLBlock)
  }

  /// Whether a line is a part of it.
  func goesOn(_ cursor: ColumnCursor) -> Bool {
    switch kind {
    case .indentedCode: cursor.isIndented || cursor.isBlank
    case .fencedCode: true
    case .html(let block): !(cursor.isBlank && block.endsAtBlankLine)
    }
  }

  /// Whether a line of it, other than the fence it begins with, is its last.
  func ends(_ cursor: ColumnCursor) -> Bool {
    switch kind {
    case .indentedCode: false
    case .fencedCode(let fence): cursor.closes(fence)
    case .html(let block): block.ends(in: cursor.bytes[cursor.text..<cursor.end])
    }
  }

  var isIndentedCode: Bool {
    if case .indentedCode = kind { true } else { false }
  }

  var leaf: Leaf {
    switch kind {
    case .indentedCode, .fencedCode: Leaf(kind: .code, lines: start...end)
    case .html: Leaf(kind: .html, lines: start...end)
    }
  }
}
