/// Something the author of a template should know: what, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Hashable, Sendable {
    /// The template must not be rendered.
    case error
    /// It can be rendered, but surely means something else.
    case warning
  }

  /// A byte of a template.
  public struct Place: Hashable, Sendable {
    /// The label of the template, as `TemplateSource.file` gave it.
    public var file: String
    /// An offset into the template's bytes.
    public var offset: Int
  }

  /// A second place that explains the first: where a section opens, or who includes the template.
  public struct Note: Hashable, Sendable {
    public var place: Place
    public var text: String
  }

  public var severity: Severity
  public var place: Place
  /// What is wrong, as one clause without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?
  /// For a mistake in a partial, the chain of tags that leads there, outermost first.
  public var notes: [Note]

  init(
    _ severity: Severity = .error, at place: Place, _ message: String, help: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.notes = notes
  }
}

extension Diagnostic.Place: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    (a.file, a.offset) < (b.file, b.offset)
  }
}

extension Sequence<Diagnostic> {
  /// Each mistake once, sorted by place.
  ///
  /// A partial used by many templates is checked in each of them; where it is wrong for the same
  /// reason every time, the author wants to read about it once.
  public func withoutRepeats() -> [Diagnostic] {
    var seen: Set<Identity> = []
    return filter { seen.insert(Identity($0)).inserted }
      .sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}

/// What makes two diagnostics the same to an author, whatever led to them.
private struct Identity: Hashable {
  let severity: Diagnostic.Severity
  let place: Diagnostic.Place
  let message: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity
    place = diagnostic.place
    message = diagnostic.message
  }
}
