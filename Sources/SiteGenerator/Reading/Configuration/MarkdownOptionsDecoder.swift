/// Reads what Markdown may hold beyond CommonMark: `markdown: {typography: off, headingLevel: keep}`.
enum MarkdownOptionsDecoder {
  /// A single flag is for all of it: `markdown: off` leaves CommonMark.
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> MarkdownOptions {
    var options = MarkdownOptions()
    if case .scalar(let text, _) = entry.value.content, let isOn = YAMLScalar.flag(text.trimmed) {
      return isOn ? options : .commonMark
    }
    guard let fields = values.map(entry, MarkdownKey.table, expecting: .markdown) else { return options }
    for key in MarkdownKey.allCases {
      guard let setting = fields[key] else { continue }
      switch key {
      case .feature(let feature): if values.flag(setting) == false { options.features.remove(feature) }
      case .headingLevel: setLevel(setting, of: &options, &values)
      }
    }
    return options
  }
}

extension MarkdownOptionsDecoder {
  private static func setLevel(
    _ entry: YAMLEntry, of options: inout MarkdownOptions, _ values: inout ValueReader
  ) {
    guard let text = values.text(entry, expecting: .headingLevel) else { return }
    if text.value.lowercased() == keep {
      options.topHeadingLevel = nil
    } else if let level = Int(text.value), (1...6).contains(level) {
      options.topHeadingLevel = level
    } else {
      values.reportWrongType(entry.key.value, entry.value, .headingLevel)
    }
  }

  /// Levels stay as they are written.
  private static let keep = "keep"
}
