import Templates

/// Holds the templates against the values they may name, before anything is rendered.
enum ThemeCheck {
  /// A template that entries choose themselves.
  private struct Choice {
    let name: String
    let type: RecordType<PageView>
    /// The entries, those first that are no drafts or are shown all the same.
    let entries: [Entry]
    /// Whether only drafts choose it that this build does not show.
    let isInDraft: Bool

    var place: Location? { entries.first?.template?.location }
  }

  /// Checks every template that a page of the site uses, or will use once it is out.
  static func findings(in theme: ThemeSource, for site: Site, _ selection: Selection) -> [Finding] {
    let values = TemplateValues(theme)
    let choices =
      choices(of: site.posts.map(\.entry), values.post, selection)
      + choices(of: site.pages, values.standalone, selection)
    let absent = choices.filter { !theme.library.contains($0.name) }.flatMap { choice in
      choice.entries.compactMap { noTemplate($0, in: theme.library, selection) }
    }
    // What did not compile cannot be checked further.
    guard !theme.findings.contains(where: { $0.severity == .error }) else { return absent }
    let usual =
      (values.templates.flatMap { theme.library.check($0.name, against: $0.type) }
      + theme.library.check("email", against: TemplateValues.email)
      + theme.library.check("email", escaping: .none, against: TemplateValues.emailText)).withoutRepeats()
    return absent + mistakes(usual, in: theme)
      + choices.flatMap { findings(in: theme, for: $0, besides: Set(usual)) }
  }

  private static func choices(
    of entries: [Entry], _ type: RecordType<PageView>, _ selection: Selection
  ) -> [Choice] {
    Dictionary(grouping: entries.filter { $0.template != nil }) { $0.template?.value ?? "" }
      .sorted { $0.key < $1.key }.map { name, entries in
        let (drafts, others) = (
          entries.filter { $0.isHeldBackDraft(selection) }, entries.filter { !$0.isHeldBackDraft(selection) }
        )
        return Choice(name: name, type: type, entries: others + drafts, isInDraft: others.isEmpty)
      }
  }

  private static func noTemplate(_ entry: Entry, in library: TemplateLibrary, _ selection: Selection)
    -> Finding?
  {
    entry.template.map { name in
      var finding = Finding.noTemplate(name, suggestion: library.suggestion(for: name.value))
      finding.isInDraft = entry.isHeldBackDraft(selection)
      return finding
    }
  }

  /// A template may be fine for its own pages and not for the one that chose it, so who chose it is said.
  private static func findings(
    in theme: ThemeSource, for choice: Choice, besides known: Set<Diagnostic>
  ) -> [Finding] {
    let diagnostics = theme.library.check(choice.name, against: choice.type).filter { !known.contains($0) }
    return mistakes(diagnostics, in: theme).map { finding in
      var finding = finding
      finding.isInDraft = choice.isInDraft
      if let place = choice.place { finding.notes.append(Finding.Note(location: place, text: chosenHere)) }
      return finding
    }
  }

  private static func mistakes(_ diagnostics: [Diagnostic], in theme: ThemeSource) -> [Finding] {
    let explained = diagnostics.map { TemplateVersionCheck.explained($0, in: theme.texts) }
    return Finding.all(explained, .templateValue, theme.texts)
  }

  private static let chosenHere = "the template is chosen here"
}

extension Entry {
  fileprivate func isHeldBackDraft(_ selection: Selection) -> Bool {
    self.publication.isDraft && !selection.includes(self.publication)
  }
}

extension Finding {
  fileprivate static func noTemplate(_ name: Placed<String>, suggestion: String?) -> Finding {
    let help =
      if name.value.hasSuffix(".html") {
        "leave out '.html'"
      } else if let suggestion {
        "did you mean '\(suggestion)'?"
      } else {
        "write templates/\(name.value).html, or leave 'template' out"
      }
    return Finding(.template, at: name.location, "there is no template '\(name.value)'", help: help)
  }
}
