/// Something the author should know: what, where, and what to do about it.
///
/// Author mistakes are findings and are collected; only a broken machine throws.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable {
    /// Nothing is written.
    case error
    /// The site is built; `--strict` makes it an error.
    case warning
    /// Worth knowing, never a reason to stop.
    case notice
  }

  public var rule: Rule
  public var severity: Severity
  public var location: Location?
  /// What is wrong, as one clause without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?
  /// The line the location points into, for the caret under it.
  public var sourceLine: String?
  /// Other places that explain this one: how a partial comes to be there, say.
  public var notes: [Note] = []
  /// Found in a draft: a warning at most, and `--strict` does not raise it.
  public var isInDraft = false

  public struct Note: Hashable, Sendable {
    public var location: Location
    public var text: String

    public init(location: Location, text: String) {
      self.location = location
      self.text = text
    }
  }

  public init(
    _ rule: Rule, at location: Location?, _ message: String, help: String? = nil,
    sourceLine: String? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.location = location
    self.message = message
    self.help = help
    self.sourceLine = sourceLine
  }

  /// A finding at a byte of a source file, with that line's text beside it.
  init(
    _ rule: Rule, in source: SourceText, at offset: Int, _ message: String, help: String? = nil
  ) {
    self.init(rule, in: SourceLines(source), at: offset, message, help: help)
  }

  /// One of many findings in a source file.
  init(
    _ rule: Rule, in lines: SourceLines, at offset: Int, _ message: String, help: String? = nil
  ) {
    let location = lines.location(at: offset)
    self.init(
      rule, at: location, message, help: help,
      sourceLine: location.line.flatMap(lines.text(ofLine:)))
  }
}

extension Finding: Comparable {
  /// By place, then by rule and words, so that every run prints the same order.
  public static func < (a: Finding, b: Finding) -> Bool {
    let places = (a.location ?? Location(file: ""), b.location ?? Location(file: ""))
    if places.0 != places.1 { return places.0 < places.1 }
    return (a.rule.rawValue, a.message, a.help ?? "", a.severity.rawValue)
      < (b.rule.rawValue, b.message, b.help ?? "", b.severity.rawValue)
  }
}
