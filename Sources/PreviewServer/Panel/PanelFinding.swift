/// A mistake of the author's as the panel shows it: what, where, and what to do about it.
public struct PanelFinding: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning, notice
  }

  /// A place in a source file. Lines and columns count from 1.
  public struct Place: Sendable, Hashable {
    public var file: String
    public var line: Int?
    /// In characters.
    public var column: Int?

    public init(file: String, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }

    /// `content/posts/a.md:4:7`.
    var text: String {
      ([file] + [line, line.flatMap { _ in column }].compactMap { $0.map(String.init) }).joined(
        separator: ":")
    }
  }

  /// Another place that explains the finding.
  public struct Note: Sendable, Hashable {
    public var place: Place
    public var text: String

    public init(place: Place, text: String) {
      self.place = place
      self.text = text
    }
  }

  public var severity: Severity
  public var place: Place?
  public var message: String
  public var help: String?
  /// The line of the place; a caret stands below its column.
  public var sourceLine: String?
  public var notes: [Note]

  public init(
    _ severity: Severity, at place: Place?, _ message: String, help: String? = nil, sourceLine: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.sourceLine = sourceLine
    self.notes = notes
  }
}
