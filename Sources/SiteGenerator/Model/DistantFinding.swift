/// A finding that comes up when the text of its file is no longer at hand.
struct DistantFinding: Hashable, Sendable {
  var rule: Rule
  /// The source file, relative to the site's root.
  var file: String
  /// In bytes.
  var offset: Int
  var message: String
  var help: String?
  var isInDraft = false

  /// The finding with its place, now that the file is here again.
  func finding(in lines: SourceLines) -> Finding {
    finished(Finding(rule, in: lines, at: offset, message, help: help))
  }

  /// The finding where the file cannot be read any more.
  var findingWithoutPlace: Finding {
    finished(Finding(rule, at: Location(file: file), message, help: help))
  }

  private func finished(_ finding: Finding) -> Finding {
    var finding = finding
    finding.isInDraft = isInDraft
    return finding
  }
}
