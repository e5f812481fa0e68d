/// A value with named values in it.
///
/// Most records are made by a `RecordType`, which also declares their names for the checker.
public struct Record: Sendable {
  private let lookUp: @Sendable (Name) -> Value?

  /// - Parameter lookUp: The value of that name; nil if this record has no such name and the next outer
  ///   one is to be asked. A name that is there but empty is `.absent`, so that no lookup falls through it.
  public init(_ lookUp: @escaping @Sendable (Name) -> Value?) {
    self.lookUp = lookUp
  }

  /// A record of whatever the author wrote, with no names declared.
  public init(open values: [String: Value]) {
    let values = Dictionary(uniqueKeysWithValues: values.map { (Name($0.key), $0.value) })
    self.init { values[$0] }
  }

  public func value(named name: Name) -> Value? {
    lookUp(name)
  }
}
