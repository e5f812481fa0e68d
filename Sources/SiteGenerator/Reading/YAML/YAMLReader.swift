import Yams

/// Reads the keys and values of a YAML document that is a map: front matter, site.yml.
enum YAMLReader {
  /// The entries in the order written; none for an empty document, nil if it is not YAML or not a map.
  static func read(_ source: SourceText, in range: Range<Int>) -> Checked<[YAMLEntry]> {
    PlainYAML.entries(source.bytes, in: range).map { Checked($0) } ?? readByYams(source, in: range)
  }

  static func readByYams(_ source: SourceText, in range: Range<Int>) -> Checked<[YAMLEntry]> {
    do throws(YAMLMistake) {
      let positions = YAMLPositions(source.bytes, in: range)
      try YAMLNesting.check(source.bytes, positions)
      try YAMLMarks.check(source.bytes, in: range)
      let document = try parse(source, positions)
      // Nodes only refer to their anchors' names, which the parser owns.
      return try withExtendedLifetime(document.parser) { () throws(YAMLMistake) in
        var composer = YAMLComposer(source, positions, document.text)
        let entries = try document.root.map { node throws(YAMLMistake) in try composer.entries(ofRoot: node) }
        return Checked(entries ?? [], findings: composer.findings)
      }
    } catch {
      return Checked(nil, findings: [error.finding(in: source)])
    }
  }
}

extension YAMLReader {
  /// A document as Yams composed it, without aliases and duplicate keys.
  private struct Document {
    var parser: Parser
    var root: Node?
    var text: YAMLText
  }

  /// Parses the text; again with the second key hidden for as long as Yams finds a duplicate one.
  private static func parse(_ source: SourceText, _ positions: YAMLPositions) throws(YAMLMistake) -> Document
  {
    var text = YAMLText(source.bytes, in: positions.range)
    while true {
      do {
        // Left to itself, Yams asks the environment which encoding to use, for every document.
        let parser = try Parser(yaml: text.text, resolver: .basic, encoding: .utf8)
        return Document(parser: parser, root: try parser.singleRoot(), text: text)
      } catch let error as YamlError {
        if try hideDuplicate(error, in: source, positions, &text) { continue }
        throw YAMLProblem(source: source, positions: positions).explain(error)
      } catch {
        throw .unreadable(at: positions.range.lowerBound, "\(error)")
      }
    }
  }

  private static func hideDuplicate(
    _ error: YamlError, in source: SourceText, _ positions: YAMLPositions, _ text: inout YAMLText
  ) throws(YAMLMistake) -> Bool {
    guard case .duplicatedKeysInMapping(let keys, let context) = error, let key = keys.first else {
      return false
    }
    let first = positions.offset(of: context.mark)
    let search = DuplicateKeySearch(bytes: source.bytes, positions: positions, known: text.duplicates)
    guard let second = search.second(of: text.restored(key), first: first),
      text.hideDuplicate(key, at: second)
    else { throw .duplicate(key, at: first) }
    return true
  }
}

extension YAMLMistake {
  /// Where only the first of the two places is known.
  static func duplicate(_ key: String, at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "'\(key)' is given more than once", help: "keep one of them")
  }

  static func unreadable(at offset: Int, _ problem: String) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "this is not valid YAML (\(problem))",
      help: "each line is 'key: value'; put quotes around text with special characters")
  }
}
