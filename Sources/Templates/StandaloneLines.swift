extension [Token] {
  /// Drops the lines that hold nothing but tags that print nothing, and marks where the others start.
  ///
  /// The Mustache specification calls such tags standalone: a `{{#section}}` alone on its line leaves no
  /// empty line behind, and a `{{>partial}}` alone on its line hands its indentation to every line of the
  /// partial.
  func withoutStandaloneLines(in bytes: [UInt8]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(count)
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      while end < endIndex, !self[end - 1].endsLine(in: bytes) { end += 1 }
      result += Line(tokens: self[start..<end], bytes: bytes).tokens
      start = end
    }
    return result
  }
}

extension Token {
  fileprivate func endsLine(in bytes: [UInt8]) -> Bool {
    kind == .text && bytes[range.upperBound - 1] == UInt8(ascii: "\n")
  }
}

/// The pieces between two line ends; a tag may span lines, and then so does this.
private struct Line {
  var tokens: [Token]
  let bytes: [UInt8]

  init(tokens: ArraySlice<Token>, bytes: [UInt8]) {
    self.tokens = Array(tokens)
    self.bytes = bytes
    switch layout {
    case .inline: self.tokens[0].startsLine = true
    case .standalone: dropText()
    case .parent: dropTextAround()
    case .block: moveIndentIntoBlock()
    }
  }
}

extension Line {
  private enum Layout {
    /// The line prints something itself.
    case inline
    /// The line goes, the tags stay.
    case standalone
    /// One parent from its tag to its closing tag: standalone, whatever it fills its blocks with.
    case parent
    /// `{{$block}}{{/block}}`: what fills the block takes the indentation; the line end stays.
    case block
  }

  private var layout: Layout {
    let tags = tokens.filter { $0.kind != .text && $0.kind != .silent }
    if tags.first?.kind == .parent, isOneElement(tags) {
      return textAround.allSatisfy(isSpace) ? .parent : .inline
    }
    guard tokens.contains(where: { $0.kind != .text }), tokens.allSatisfy({ !prints($0) }) else {
      return .inline
    }
    if tags.count == 2, tags[0].kind == .block, tags[1].kind == .close { return .block }
    if tags.contains(where: { $0.kind == .partial }) { return tags.count == 1 ? .standalone : .inline }
    return closesWhatItOpens(tags) ? .inline : .standalone
  }

  /// Whether the last tag closes the first.
  private func isOneElement(_ tags: [Token]) -> Bool {
    var depth = 0
    for (index, tag) in tags.enumerated() where tag.opens || tag.kind == .close {
      depth += tag.opens ? 1 : -1
      if depth == 0 { return index == tags.count - 1 }
    }
    return false
  }

  private func closesWhatItOpens(_ tags: [Token]) -> Bool {
    zip(tags, tags.dropFirst()).contains { $0.opens && $1.kind == .close }
  }

  private func prints(_ token: Token) -> Bool {
    switch token.kind {
    case .variable, .rawVariable: true
    case .text: !isSpace(token)
    default: false
    }
  }

  private func isSpace(_ token: Token) -> Bool {
    bytes[token.range].allSatisfy(\.isSpace)
  }

  /// The pieces before the first and behind the last tag.
  private var textAround: [Token] {
    [tokens.first, tokens.last].compactMap { $0 }.filter { $0.kind == .text }
  }
}

extension Line {
  /// The white space the line begins with.
  private var indent: Range<Int> {
    tokens[0].kind == .text ? tokens[0].range : tokens[0].range.lowerBound..<tokens[0].range.lowerBound
  }

  private mutating func dropText() {
    let indent = indent
    tokens.removeAll { $0.kind == .text }
    for index in tokens.indices { tokens[index].indent = indent }
  }

  private mutating func dropTextAround() {
    let indent = indent
    if tokens.first?.kind == .text { tokens.removeFirst() }
    if tokens.last?.kind == .text { tokens.removeLast() }
    if let parent = tokens.firstIndex(where: { $0.kind == .parent }) { tokens[parent].indent = indent }
  }

  private mutating func moveIndentIntoBlock() {
    let indent = indent
    let lineEnd = tokens.last.flatMap { $0.endsLine(in: bytes) ? $0 : nil }
    dropText()
    if var lineEnd {
      while let first = lineEnd.range.first, bytes[first].isBlank { lineEnd.range.removeFirst() }
      tokens.append(lineEnd)
    }
    if let block = tokens.firstIndex(where: { $0.kind == .block }) { tokens[block].indent = indent }
  }
}
