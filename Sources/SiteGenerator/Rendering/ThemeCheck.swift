import Templates

/// Holds the templates against the values they may name, before anything is rendered.
enum ThemeCheck {
  /// Checks every template that a page of the site uses, or will use once it is out.
  static func findings(in theme: ThemeSource, for site: Site) -> [Finding] {
    let posts = site.posts.compactMap(\.entry.template)
    let pages = site.pages.compactMap(\.template)
    let missing = (posts + pages).filter { !theme.library.contains($0.value) }.map { name in
      Finding.noTemplate(name, suggestion: theme.library.suggestion(for: name.value))
    }
    // What did not compile cannot be checked further.
    guard !theme.findings.contains(where: { $0.severity == .error }) else { return missing }

    let values = TemplateValues(assets: theme.assets)
    let chosen = names(posts).map { ($0, values.post) } + names(pages).map { ($0, values.standalone) }
    let diagnostics = (values.templates + chosen).flatMap { theme.library.check($0.0, against: $0.1) }
    return missing + diagnostics.withoutRepeats().map { Finding($0, .templateValue, theme.texts) }
  }

  private static func names(_ templates: [Placed<String>]) -> [String] {
    Set(templates.map(\.value)).sorted()
  }
}

extension Finding {
  fileprivate static func noTemplate(_ name: Placed<String>, suggestion: String?) -> Finding {
    Finding(
      .template, at: name.location, "there is no template '\(name.value)'",
      help: suggestion.map { "did you mean '\($0)'?" }
        ?? "write templates/\(name.value).html, or leave 'template' out")
  }
}
