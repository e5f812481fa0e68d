/// What templates may ask of a record: the names, kinds and meanings the checker and the reference read.
public protocol RecordShape: AnyObject, Sendable {
  /// How the reference calls a record of this type: `post`.
  var name: String { get }
  /// One sentence.
  var summary: String { get }
  var fields: [FieldShape] { get }
}

/// One name of a record: what it means and what kind of value it is.
public struct FieldShape: Sendable {
  public let name: Name
  /// One sentence.
  public let summary: String
  public let kind: Kind

  /// The kind of a declared value.
  ///
  /// The types of nested records are closures because types may be recursive: a table of contents has
  /// entries that have entries.
  public enum Kind: Sendable {
    case text
    case number
    case html
    case flag
    case list(of: @Sendable () -> any RecordShape)
    case record(@Sendable () -> any RecordShape)
    /// Whatever the author wrote; nothing about it is checked.
    case open
  }
}

extension FieldShape.Kind {
  /// The type of the record this is, or is a list of.
  var shape: (any RecordShape)? {
    switch self {
    case .list(let shape), .record(let shape): shape()
    default: nil
    }
  }

  var isOpen: Bool {
    if case .open = self { true } else { false }
  }
}

extension RecordShape {
  func field(named name: Name) -> FieldShape? {
    fields.first { $0.name == name }
  }
}
