import Spelling

/// Builds the tree of a template from its tokens.
///
/// It keeps its own stack of open tags, so that no nesting in a file can exhaust the machine's.
struct Parser {
  private let source: TemplateSource
  /// From a template's name to its index in the library.
  private let targets: [String: Int]
  private var frames: [Frame] = [Frame(opener: nil)]
  private var diagnostics: [Diagnostic]
  /// Names of tags told as never closed; a closing tag that comes later is no second mistake.
  private var missedClosers: Set<String> = []

  static func parse(
    _ source: TemplateSource, targets: [String: Int]
  ) -> (nodes: [Node], diagnostics: [Diagnostic]) {
    let (tokens, diagnostics) = Scanner.scan(source)
    var parser = Parser(source: source, targets: targets, diagnostics: diagnostics)
    parser.parse(tokens.withoutStandaloneLines(in: source.bytes))
    return (parser.frames[0].finished(), parser.diagnostics)
  }

  private init(source: TemplateSource, targets: [String: Int], diagnostics: [Diagnostic]) {
    self.source = source
    self.targets = targets
    self.diagnostics = diagnostics
  }
}

extension Parser {
  private mutating func parse(_ tokens: [Token]) {
    for token in tokens {
      if token.startsLine, token.kind != .text { top.markLineStart() }
      switch token.kind {
      case .text: appendText(token)
      case .variable, .rawVariable: appendVariable(token)
      case .partial: append(.include(include(token, overrides: [])), of: token)
      case .section, .inverted, .block, .parent:
        guard frames.count <= Limits.depth else { return report(.tooDeep(token), at: token) }
        open(token)
      case .close: close(token)
      case .silent: break
      }
    }
    while let opener = top.opener {
      report(.neverClosed(opener), at: opener)
      fold()
    }
  }

  /// The innermost open tag; the bottom frame, the template itself, is never popped.
  private var top: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  private mutating func appendText(_ token: Token) {
    if top.opener?.kind == .parent {
      if !source.bytes[token.range].allSatisfy(\.isSpace) { warnOutsideBlocks(token) }
    } else {
      top.append(source.bytes[token.range], startsLine: token.startsLine)
    }
  }

  private mutating func appendVariable(_ token: Token) {
    let isRaw = token.kind == .rawVariable
    let variable = Variable(
      path: Path(token.name), isRaw: isRaw, escapes: source.escaping == .html && !isRaw,
      offset: token.range.lowerBound)
    append(.variable(variable), of: token)
  }

  private mutating func append(_ node: Node, of token: Token) {
    if top.opener?.kind == .parent { return warnOutsideBlocks(token) }
    top.append(node)
  }

  /// Told once for each parent, not for each word.
  private mutating func warnOutsideBlocks(_ token: Token) {
    guard let parent = top.opener, !top.hasStrayContent else { return }
    top.hasStrayContent = true
    report(.outsideBlocks(of: parent), at: token, severity: .warning)
  }

  private func include(_ token: Token, overrides: [Block]) -> Include {
    Include(
      name: token.name, target: targets[token.name],
      indent: token.indent.map { top.dedented(source.bytes[$0]) }, overrides: overrides,
      offset: token.range.lowerBound)
  }
}

extension Parser {
  private mutating func open(_ token: Token) {
    var frame = Frame(opener: token)
    frame.dedent = top.dedent
    if token.kind == .block, token.indent != nil {
      frame.dedent = intrinsicIndent(after: token.range.upperBound) ?? top.dedent
    }
    frames.append(frame)
  }

  /// The white space before the first line of a block's body, if the body starts on a line of its own.
  private func intrinsicIndent(after offset: Int) -> [UInt8]? {
    var lineStart: Int?
    var index = offset
    while index < source.bytes.count, source.bytes[index].isSpace || lineStart == nil {
      if source.bytes[index] == UInt8(ascii: "\n") { lineStart = index + 1 }
      index += 1
    }
    return lineStart.map { Array(source.bytes[$0..<index]) }
  }

  private mutating func close(_ token: Token) {
    guard let target = frames.lastIndex(where: { $0.opener?.name == token.name }) else {
      return closeNothing(token)
    }
    while frames.count - 1 > target, let inner = top.opener {
      missedClosers.insert(inner.name)
      report(
        .neverClosed(inner, before: token), at: inner, notes: [note(token, "'\(token.description)' is here")])
      fold()
    }
    fold()
  }

  private mutating func closeNothing(_ token: Token) {
    if missedClosers.contains(token.name) { return }
    guard let open = top.opener else { return report(.strayCloser(token), at: token) }
    let notes = [note(open, "'\(open.description)' is here")]
    if isSlip(token.name, of: open.name) {
      report(.misspeltCloser(token, of: open), at: token, notes: notes)
      fold()
    } else {
      report(.strayCloser(token, inside: open), at: token, notes: notes)
    }
  }

  /// Closes the innermost open tag and hands its node to the one around it.
  private mutating func fold() {
    guard var frame = frames.popLast(), let opener = frame.opener else { return }
    let body = frame.finished()
    switch opener.kind {
    case .block:
      // An empty block is indented as its tag is, any other as its body.
      let indent = opener.indent.map { body.isEmpty ? Array(source.bytes[$0]) : frame.dedent }
      let block = Block(
        name: Name(opener.name), offset: opener.range.lowerBound,
        indent: indent.map { top.dedented($0[...]) }, body: body)
      append(block, of: opener)
    case .parent:
      append(.include(include(opener, overrides: frame.overrides)), of: opener)
    default:
      let section = Section(
        path: Path(opener.name), isInverted: opener.kind == .inverted,
        offset: opener.range.lowerBound, body: body)
      append(.section(section), of: opener)
    }
  }

  private mutating func append(_ block: Block, of opener: Token) {
    guard let parent = top.opener, parent.kind == .parent else { return top.append(.block(block)) }
    if top.overrides.contains(where: { $0.name == block.name }) {
      report(.filledTwice(opener, in: parent), at: opener)
    } else {
      top.overrides.append(block)
    }
  }

  private mutating func report(
    _ mistake: Mistake, at token: Token, severity: Diagnostic.Severity = .error,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(mistake, severity, at: place(of: token), notes: notes))
  }

  private func note(_ token: Token, _ text: String) -> Diagnostic.Note {
    Diagnostic.Note(place: place(of: token), text: text)
  }

  private func place(of token: Token) -> Diagnostic.Place {
    Diagnostic.Place(file: source.file, offset: token.range.lowerBound)
  }
}
