import Yams

/// Says in plain words what libyaml stumbled over, where the author made the mistake.
///
/// libyaml reports where it could not go on, which is often a line or more after the cause.
struct YAMLProblem {
  let source: SourceText
  let positions: YAMLPositions

  func explain(_ error: YamlError) -> YAMLMistake {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = positions.offset(of: mark)
      // The mark is where libyaml gave up, its context where it began what it could not finish.
      let start = context.map { positions.offset(of: $0.mark) } ?? place
      return explain(problem, context?.text ?? "", from: start, at: place)
        ?? .unreadable(at: place, problem)
    case .reader(let problem, _, _, _):
      return controlCharacter() ?? .unreadable(at: positions.range.lowerBound, problem)
    default: return .unreadable(at: positions.range.lowerBound, "\(error)")
    }
  }
}

extension YAMLProblem {
  private func explain(_ problem: String, _ context: String, from start: Int, at place: Int) -> YAMLMistake? {
    switch problem {
    case "mapping values are not allowed in this context": return unexpectedColon(at: place)
    case "did not find expected key": return unexpectedContent(at: place, mapStart: start)
    case "could not find expected ':'": return .noColon(line(at: start))
    case "found character that cannot start any token": return badFirstCharacter(at: place)
    case "found unexpected end of stream", "found unexpected document indicator":
      return .neverClosed(
        "quoted text", at: start, help: "add the closing quote, or double a quote that is meant")
    case "did not find expected ',' or ']'": return bracket("list", "]", from: start, at: place)
    case "did not find expected ',' or '}'": return bracket("map", "}", from: start, at: place)
    case "found undefined alias": return needsQuotes(at: place)
    case "did not find expected '-' indicator": return .keyAmongItems(at: place)
    case "but found another document": return .secondDocument(at: place)
    case "did not find expected <document start>": return unexpectedDocument(at: place)
    case _ where problem.contains("tab character"): return .tab(at: place)
    case _ where context == "while parsing a quoted scalar": return .backslash(line(at: start), at: place)
    case _ where context.hasSuffix("a flow node") && place == positions.range.upperBound:
      return .neverClosed(
        "list or map", at: openBracket ?? start,
        help: "add the closing bracket, or put quotes around the value")
    default: return needsQuotes(at: place)
    }
  }

  /// `title: Re: hello`, a line that is indented by mistake, or a line above that is no `key: value`.
  private func unexpectedColon(at place: Int) -> YAMLMistake? {
    let line = line(at: place)
    if place >= line.valueStart, !line.lead.isEmpty { return .colonInValue(line, at: place) }
    guard let above = lineAbove(place) else { return nil }
    if line.indent > above.indent, !above.lead.isEmpty {
      return .colonBelowValue(line, column: above.indent + 1)
    }
    return .noColon(above)
  }

  /// Where a key should be, there is the rest of a value or a line with another indentation.
  private func unexpectedContent(at place: Int, mapStart: Int) -> YAMLMistake? {
    let line = line(at: place)
    if place > line.start { return needsQuotes(at: place) }
    let column = mapStart - positions.lineStarts[positions.lineIndex(at: mapStart)]
    if line.indent != column { return .indentation(line, column: column + 1) }
    if line.text.hasPrefix(":") { return .keyIsMissing(at: place) }
    return line.text.hasPrefix("-") ? .itemAmongKeys(at: place) : nil
  }

  /// A line further left than the first, after which nothing of the map can follow.
  private func unexpectedDocument(at place: Int) -> YAMLMistake? {
    let line = line(at: place)
    return line.text.isEmpty ? nil : .indentation(line, column: nil)
  }

  private func badFirstCharacter(at place: Int) -> YAMLMistake? {
    source.bytes[place...].first == .tab ? .tab(at: place) : needsQuotes(at: place)
  }

  /// Text begun as a list or map by accident is on one line; one never closed runs into the next.
  private func bracket(_ kind: String, _ closing: String, from start: Int, at place: Int) -> YAMLMistake? {
    let line = line(at: start)
    if positions.lineIndex(at: start) == positions.lineIndex(at: place), !line.lead.isEmpty {
      return .notSeparated(kind, closing, at: place, corrected: line.corrected)
    }
    return .neverClosed(kind, at: start, help: "add the '\(closing)', or put quotes around the value")
  }

  /// The value of this line is text that looks like YAML's own signs.
  private func needsQuotes(at place: Int) -> YAMLMistake? {
    let line = line(at: place)
    guard let first = line.value.first, !line.lead.isEmpty, place >= line.valueStart else { return nil }
    if first == "[" || first == "{", place < positions.range.upperBound, place > line.valueStart {
      let sign = Character(Unicode.Scalar(source.bytes[place]))
      if "&*!%@`".contains(sign) { return .signInList(sign, at: place) }
    }
    return "'\"[]{},&*!|>%@`?-:".contains(first) ? .signAtStart(first, line) : nil
  }

  private func controlCharacter() -> YAMLMistake? {
    var offset = positions.range.lowerBound
    for scalar in String(decoding: source.bytes[positions.range], as: UTF8.self).unicodeScalars {
      if !isAllowed(scalar) { return .controlCharacter(scalar, at: offset) }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  /// YAML 1.2, section 5.1, as libyaml goes by it.
  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension YAMLProblem {
  private func line(at offset: Int) -> YAMLLine {
    line(numbered: positions.lineIndex(at: offset))
  }

  private func line(numbered index: Int) -> YAMLLine {
    YAMLLine(source.bytes[positions.lineStarts[index]..<positions.range.upperBound])
  }

  /// The innermost bracket that nothing closes. What a comment holds does not count.
  private var openBracket: Int? {
    var open: [Int] = []
    var isComment = false
    for index in positions.range {
      switch source.bytes[index] {
      case let byte where byte.isLineEnd: isComment = false
      case _ where isComment: break
      case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(index)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
      case UInt8(ascii: "#"):
        isComment = index == positions.range.lowerBound || endsToken(source.bytes[index - 1])
      default: break
      }
    }
    return open.last
  }

  /// Whether a comment may follow this byte.
  private func endsToken(_ byte: UInt8) -> Bool {
    byte.isBlank || byte.isLineEnd
      || [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")].contains(byte)
  }

  /// The nearest line before that is neither empty nor a comment.
  private func lineAbove(_ offset: Int) -> YAMLLine? {
    let above = (0..<positions.lineIndex(at: offset)).reversed().lazy.map(line(numbered:))
    return above.first { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
  }
}
