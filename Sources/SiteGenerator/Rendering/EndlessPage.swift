import Templates

/// A page whose template followed the author's own data, under `params`, deeper than any page goes.
struct EndlessPage: Error {
  /// What the page is made from.
  var source: String
  var diagnostic: Diagnostic
}

extension Finding {
  init(_ page: EndlessPage, _ texts: [String: SourceText]) {
    let file = page.diagnostic.place.file
    let lines = SourceLines(texts[file] ?? SourceText(path: file, bytes: []))
    self.init(page.diagnostic, .template, in: lines, texts)
    message += ", on the page of \(page.source)"
    severity = .error
  }
}
