/// A value with named values in it.
///
/// Most records are made by a `RecordType`, which also declares their names for the checker.
public struct Record: Sendable {
  private let lookUp: @Sendable (Name) -> Value?
  /// Whether a name it lacks is looked up only in the outermost record, where a page's own values are.
  let isSealed: Bool

  /// - Parameter lookUp: The value of that name; nil if this record has no such name and the next outer
  ///   one is to be asked. A name that is there but empty is `.absent`, so that no lookup falls through it.
  public init(_ lookUp: @escaping @Sendable (Name) -> Value?) {
    self.init(isSealed: false, lookUp)
  }

  /// A record of open data, as Mustache has it: a name it lacks is looked up in the next outer record.
  public init(open values: [String: Value]) {
    self.init(isSealed: false, values)
  }

  /// A record of whatever the author wrote, as a `RecordType.open` field gives it: a name it lacks is empty,
  /// and does not turn into another record's value. Only the outermost record can be reached through it, since
  /// `{{site.home}}` is needed everywhere.
  public init(sealed values: [String: Value]) {
    self.init(isSealed: true, values)
  }

  private init(isSealed: Bool, _ values: [String: Value]) {
    let values = Dictionary(uniqueKeysWithValues: values.map { (Name($0.key), $0.value) })
    self.init(isSealed: isSealed) { values[$0] }
  }

  private init(isSealed: Bool, _ lookUp: @escaping @Sendable (Name) -> Value?) {
    self.isSealed = isSealed
    self.lookUp = lookUp
  }

  public func value(named name: Name) -> Value? {
    lookUp(name)
  }
}
