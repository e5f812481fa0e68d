import Templates

extension Finding {
  /// A template's mistake, at its place in the file.
  init(_ diagnostic: Diagnostic, _ rule: Rule, in lines: SourceLines, _ texts: [String: SourceText]) {
    self.init(rule, in: lines, at: diagnostic.place.offset, diagnostic.message, help: diagnostic.help)
    severity = diagnostic.severity == .error ? .error : .warning
    notes = diagnostic.notes.map { note in
      let text = texts[note.place.file]
      return Note(
        location: text?.location(at: note.place.offset) ?? Location(file: note.place.file), text: note.text)
    }
  }

  /// The mistakes of templates, at most so many of one file: who broke a template in a thousand places mends a few
  /// and builds again.
  static func all(_ diagnostics: [Diagnostic], _ rule: Rule, _ texts: [String: SourceText]) -> [Finding] {
    Dictionary(grouping: diagnostics, by: \.place.file).flatMap { file, diagnostics in
      let lines = SourceLines(texts[file] ?? SourceText(path: file, bytes: []))
      return diagnostics.prefix(mostInAFile).map { Finding($0, rule, in: lines, texts) }
    }
  }

  private static let mostInAFile = 50
}
