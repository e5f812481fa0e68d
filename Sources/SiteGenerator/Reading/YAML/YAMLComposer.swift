import Yams

/// Turns Yams' nodes into ours: places in bytes, aliases resolved within limits, merge keys merged.
struct YAMLComposer {
  private(set) var findings: [Finding] = []

  private let source: SourceText
  private lazy var lines = SourceLines(source)
  private let positions: YAMLPositions
  private let text: YAMLText
  private var aliases: YAMLAliases

  init(_ source: SourceText, _ positions: YAMLPositions, _ text: YAMLText) {
    self.source = source
    self.positions = positions
    self.text = text
    self.aliases = YAMLAliases(documentSize: positions.range.count)
  }

  /// The keys and values of the whole document, which must be a map.
  mutating func entries(ofRoot node: Node) throws(YAMLMistake) -> [YAMLEntry] {
    let root = try compose(node, depth: 0)
    for anchor in aliases.unusedText {
      report(.lostText, at: anchor.offset, Self.lostText("&\(anchor.name)"))
    }
    switch root.content {
    case .map(let entries): return entries
    case .list: throw .notAMap("a list", at: root.offset)
    case .scalar: if root.isNull { return [] } else { throw .notAMap("text", at: root.offset) }
    }
  }
}

extension YAMLComposer {
  private mutating func compose(_ node: Node, depth: Int) throws(YAMLMistake) -> YAMLNode {
    let offset = node.mark.map { positions.offset(of: $0) } ?? positions.range.lowerBound
    if case .scalar(let scalar) = node, scalar.style == .plain, let name = text.aliasName(scalar.string) {
      return try aliases.resolve(name, at: offset, depth: depth)
    }
    try aliases.count(at: offset, depth: depth)
    guard let anchor = node.anchor else {
      return YAMLNode(content: try content(of: node, at: offset, depth: depth), offset: offset)
    }
    let outer = aliases.beginAnchor(depth: depth)
    let composed = YAMLNode(content: try content(of: node, at: offset, depth: depth), offset: offset)
    aliases.endAnchor(anchor.rawValue, composed, depth: depth, outer)
    return composed
  }

  private mutating func content(of node: Node, at offset: Int, depth: Int) throws(YAMLMistake)
    -> YAMLNode.Content
  {
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: offset)
    case .sequence(let nodes):
      var list: [YAMLNode] = []
      list.reserveCapacity(nodes.count)
      for node in nodes { list.append(try compose(node, depth: depth + 1)) }
      return .list(list)
    case .mapping(let mapping): return .map(try entries(of: mapping, depth: depth + 1))
    // Yams makes these for encoding only.
    case .alias(let alias): throw .unknownAlias(alias.anchor.rawValue, at: offset)
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(YAMLMistake) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var places: [String: Int] = [:]
    var merged: [YAMLEntry] = []
    for (keyNode, valueNode) in mapping {
      let key = try self.key(keyNode, depth: depth)
      let value = try compose(valueNode, depth: depth)
      if key.value == "<<" {
        merged += try YAMLAliases.mergeable(value, at: key.offset)
      } else if let first = places[key.value] {
        let line = lines.location(at: first).line ?? 1
        report(
          .duplicateKey, at: key.offset, Self.duplicateKey(key.value, line: line), help: Self.duplicateKeyHelp
        )
      } else {
        places[key.value] = key.offset
        entries.append(YAMLEntry(key: key, value: value))
      }
    }
    for entry in merged where places[entry.key.value] == nil {
      places[entry.key.value] = entry.key.offset
      entries.append(entry)
    }
    return entries
  }

  private mutating func key(_ node: Node, depth: Int) throws(YAMLMistake) -> Located<String> {
    let key = try compose(node, depth: depth)
    guard case .scalar(let name, _) = key.content else { throw .keyIsNotText(at: key.offset) }
    guard !name.isEmpty else { throw .keyIsMissing(at: key.offset) }
    // A key hidden from Yams is found by its first letter, which follows the quote where there is one.
    for letter in [key.offset, key.offset + 1] {
      if let hidden = text.duplicates[letter] { return Located(text.restored(hidden), at: key.offset) }
    }
    return Located(name, at: key.offset)
  }
}

extension YAMLComposer {
  /// A value that is no collection. The tags of YAML's own types are obeyed, others lost.
  private mutating func scalar(_ scalar: Node.Scalar, at offset: Int) -> YAMLNode.Content {
    let value = text.restored(scalar.string)
    let isPlain = scalar.style == .plain
    let tag = scalar.tag.rawValue
    if isPlain, tag.isEmpty { reportComment(after: offset + value.utf8.count) }
    if isPlain, let anchor = scalar.anchor { aliases.noteText(anchor.rawValue, at: offset) }
    switch tag {
    case "": return .scalar(value, isText: !isPlain)
    case Yams.Tag.Name.str.rawValue, "!": return .scalar(value, isText: true)
    case Yams.Tag.Name.binary.rawValue, "!binary":
      return .scalar(Self.decodedBinary(value) ?? value, isText: true)
    case _ where tag.hasPrefix("tag:yaml.org,2002:"): return .scalar(value, isText: false)
    default:
      if isPlain { report(.lostText, at: offset, Self.lostText(tag)) }
      return .scalar(value, isText: !isPlain)
    }
  }

  /// For YAML, `title: #1 tips` has no title, and `title: Tip #1` is a mere tip. Who writes a comment
  /// usually leaves a space after the `#`.
  private mutating func reportComment(after end: Int) {
    let rest = source.bytes[min(end, positions.range.upperBound)..<positions.range.upperBound]
    let comment = rest.drop(while: \.isBlank)
    guard comment.startIndex > rest.startIndex, comment.first == UInt8(ascii: "#"),
      let next = comment.dropFirst().first, !next.isBlank, !next.isLineEnd, next != UInt8(ascii: "#")
    else { return }
    let words = String(decoding: comment.prefix { !$0.isLineEnd }, as: UTF8.self)
    report(.lostText, at: comment.startIndex, Self.lostText(words))
  }

  private mutating func report(
    _ rule: Rule, at offset: Int, _ message: String, help: String = Self.lostTextHelp
  ) {
    findings.append(Finding(rule, in: lines, at: offset, message, help: help))
  }
}
