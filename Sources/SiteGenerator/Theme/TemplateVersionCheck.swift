import Templates

/// Tells the owner of a copied template what has changed since it was copied.
enum TemplateVersionCheck {
  static func findings(in template: SourceText) -> [Finding] {
    guard let version = TemplateVersion(stampedOn: template.bytes) else { return [] }
    if version > .current { return [.newer(template, version)] }
    let names = TemplateTag.all(in: template.bytes).valueNames
    let changes = TemplateVersion.changes.filter { $0.version > version && names.contains($0.value) }
    // Of what it does not name its owner need not know.
    return changes.isEmpty ? [] : [.older(template, version, changes)]
  }

  /// A mistake with the name of a value that there once was, with what is known of it as its help.
  static func explained(_ diagnostic: Diagnostic, in texts: [String: SourceText]) -> Diagnostic {
    guard let text = texts[diagnostic.place.file] else { return diagnostic }
    let tag = text.bytes.dropFirst(diagnostic.place.offset).drop { !isOfName($0) }
    let name = String(decoding: tag.prefix(while: isOfName), as: UTF8.self)
    guard let change = TemplateVersion.changes.last(where: { $0.value == name }) else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.help = "it went with version \(change.version.number) of the values; \(change.remedy)"
    return diagnostic
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "._-".utf8.contains(byte)
  }
}

extension Finding {
  fileprivate static func older(
    _ template: SourceText, _ version: TemplateVersion, _ changes: [TemplateVersion.Change]
  ) -> Finding {
    Finding(
      .templateVersion, at: Location(file: template.path, line: 1, column: 1),
      "this copy was made for version \(version.number) of the values; sitegen now has version \(current)",
      help: changes.map { "'\($0.value)' is gone, \($0.remedy)" }.joined(separator: "; ")
        + "; then write \(current) in the copy's first line")
  }

  fileprivate static func newer(_ template: SourceText, _ version: TemplateVersion) -> Finding {
    Finding(
      .templateVersion, at: Location(file: template.path, line: 1, column: 1),
      "this copy was made for version \(version.number) of the values; this sitegen has version \(current)",
      help:
        "use a newer sitegen, or write \(current) in the copy's first line if the site builds without mistakes"
    )
  }

  private static var current: Int { TemplateVersion.current.number }
}
