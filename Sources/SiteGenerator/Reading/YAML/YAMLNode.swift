/// A value in a YAML document, and the byte of the source file at which it stands.
struct YAMLNode {
  enum Content {
    /// A word, number or text. It is surely text where it was quoted, a block, or tagged as one.
    case scalar(String, isText: Bool)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  var content: Content
  var offset: Int
}

/// A key of a map and what it stands for.
struct YAMLEntry {
  var key: Located<String>
  var value: YAMLNode
}

extension YAMLNode {
  /// Nothing after the colon, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, isText: false) = content else { return false }
    return YAMLScalar.isNull(text)
  }

  /// Neither a list nor a map.
  var isScalar: Bool {
    if case .scalar = content { true } else { false }
  }

  /// The value with the type YAML gives it.
  var parameter: ParameterValue {
    switch content {
    case .scalar(let text, isText: true): return .text(text)
    case .scalar(let text, isText: false): return YAMLScalar.value(of: text)
    case .list(let nodes): return .list(nodes.map(\.parameter))
    case .map(let entries):
      var map = Parameters()
      for entry in entries { map[entry.key.value] = entry.value.parameter }
      return .map(map)
    }
  }
}
