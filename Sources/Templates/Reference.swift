/// The reference for template writers, generated from the declared types.
public enum Reference {
  /// Markdown that explains every record type once: the given ones, then each nested type in the order
  /// of its first use.
  ///
  ///     print(Reference.markdown(for: [postPage, tagPage]))
  public static func markdown(for roots: [any RecordShape]) -> String {
    var known: Set<ObjectIdentifier> = []
    var shapes = roots.filter { known.insert(ObjectIdentifier($0)).inserted }
    var sections: [String] = []
    while sections.count < shapes.count {
      let shape = shapes[sections.count]
      sections.append(section(shape))
      shapes += shape.fields.compactMap(\.kind.shape).filter { known.insert(ObjectIdentifier($0)).inserted }
    }
    return sections.joined(separator: "\n")
  }

  private static func section(_ shape: any RecordShape) -> String {
    let rows = shape.fields.map { field in
      "| `\(field.name.text)` | \(kind(field.kind)) | \(cell(field.summary)) |\n"
    }
    return "## \(shape.name)\n\n\(shape.summary)\n\n| Name | Kind | Meaning |\n|---|---|---|\n"
      + rows.joined()
  }

  private static func kind(_ kind: FieldShape.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "number"
    case .html: "HTML"
    case .flag: "true or false"
    case .list(let shape): "list of \(link(shape()))"
    case .record(let shape): link(shape())
    case .open: "anything"
    }
  }

  private static func link(_ shape: any RecordShape) -> String {
    "[\(shape.name)](#\(shape.name.lowercased().replacing(" ", with: "-")))"
  }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|")
  }
}
