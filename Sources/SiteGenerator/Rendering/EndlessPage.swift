import Templates

/// A page whose template followed the author's own data, under `params`, deeper than any page goes.
struct EndlessPage: Error {
  /// What the page is made from.
  var source: String
  var diagnostic: Diagnostic
}

extension Finding {
  init(_ page: EndlessPage, _ texts: [String: SourceText]) {
    self.init(page.diagnostic, .template, texts)
    message += ", on the page of \(page.source)"
    severity = .error
  }
}
