/// A value with named values in it.
///
/// Most records are made by a `RecordType`, which also declares their names for the checker.
public protocol Record: Sendable {
  /// The value of that name; nil if this record has no such name and the next outer one is to be asked.
  ///
  /// A name that is declared but empty is `.absent`, so that a lookup never falls through it.
  func value(named name: Name) -> Value?
}

/// A record of whatever the author wrote, with no names declared.
public struct OpenRecord: Record {
  private let values: [Name: Value]

  public init(_ values: [String: Value]) {
    self.values = Dictionary(uniqueKeysWithValues: values.map { (Name($0.key), $0.value) })
  }

  public func value(named name: Name) -> Value? {
    values[name]
  }
}
