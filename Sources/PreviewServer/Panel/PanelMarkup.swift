/// The HTML of a panel.
struct PanelMarkup {
  let findings: [PanelFinding]
  let counts: FindingCounts
  let showsLastGoodPage: Bool

  var html: String {
    guard let worst = counts.worst else { return "" }
    let isOpen = worst == .error
    return """
      <details data-worst="\(worst.rawValue)"\(isOpen ? " open" : "")>\
      <summary><span class="count \(worst.rawValue)">\(counts.text)</span>\(lastGood)</summary>\
      <div class="findings" role="region" aria-label="What to mend" tabindex="0">\
      <ol>\(mostImportant.map(item).joined())</ol>\(more)</div></details>
      """
  }

  /// So many are more than anyone reads before mending the first, and load at once.
  static let most = 100
}

extension PanelMarkup {
  private var lastGood: String {
    guard showsLastGoodPage else { return "" }
    return " <span class=\"last\">This page shows the site before the "
      + (counts[.error] == 1 ? "mistake" : "mistakes") + ".</span>"
  }

  private var mostImportant: some Sequence<PanelFinding> {
    PanelFinding.Severity.allCases.lazy
      .flatMap { severity in findings.lazy.filter { $0.severity == severity } }
      .prefix(Self.most)
  }

  private var more: String {
    let count = findings.count - Self.most
    return count > 0 ? "<p class=\"more\">and \(count.grouped) more in the terminal</p>" : ""
  }

  private func item(_ finding: PanelFinding) -> String {
    let place = finding.place.map { "<code class=\"place\">\(htmlText($0.text))</code>" } ?? ""
    let help = finding.help.map { "<p class=\"help\"><b>Help</b> \(htmlText($0))</p>" } ?? ""
    return """
      <li class="\(finding.severity.rawValue)">\(place)\
      <p class="message"><b>\(finding.severity.rawValue)</b> \(htmlText(finding.message))</p>\
      \(source(of: finding))\(help)\(finding.notes.map(note).joined())</li>
      """
  }

  private func source(of finding: PanelFinding) -> String {
    guard let line = finding.sourceLine, finding.place?.line != nil else { return "" }
    let excerpt = PanelExcerpt(of: line, around: finding.place?.column)
    let marked = excerpt.marked.map { "<mark>\(htmlText($0))</mark>" } ?? ""
    return "<pre><code>\(htmlText(excerpt.before))\(marked)\(htmlText(excerpt.after))</code></pre>"
  }

  private func note(_ note: PanelFinding.Note) -> String {
    "<p class=\"note\"><code class=\"place\">\(htmlText(note.place.text))</code> \(htmlText(note.text))</p>"
  }
}
