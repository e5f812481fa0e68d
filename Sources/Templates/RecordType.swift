/// The declaration of a kind of record: every name with its meaning, its kind and how to get it.
///
///     static let tag = RecordType<TagView>("tag", "A tag and the posts that carry it.", [
///       .text("name", "The tag as first written.") { $0.name },
///       .number("count", "How many posts carry it.") { $0.count },
///     ])
///     let value = tag.record(TagView(name: "sales", count: 3))
///
/// The renderer, the checker and the reference all read this one declaration, so they cannot disagree.
/// A type that contains itself names itself in `of:`; that is evaluated only when it is needed. It is a
/// class because the checker tells types apart by identity: an `of:` must give the same one every time.
public final class RecordType<Subject: Sendable>: RecordShape {
  public let name: String
  public let summary: String
  public let fields: [FieldShape]
  /// How to get each of `fields`.
  private let getters: [@Sendable (Subject) -> Value]
  /// An open-addressed hash table of indices into `fields`; its count is a power of two.
  private let slots: [Int?]

  /// - Parameter fields: Where a name comes twice, the first counts.
  public init(_ name: String, _ summary: String, _ fields: [Field<Subject>]) {
    self.name = name
    self.summary = summary
    var names: Set<Name> = []
    let fields = fields.filter { names.insert($0.shape.name).inserted }
    self.fields = fields.map(\.shape)
    getters = fields.map(\.get)
    slots = hashTable(of: fields.map(\.shape.name))
  }

  /// The record of this type that shows a value to templates.
  public func record(_ subject: Subject) -> any Record {
    DeclaredRecord(type: self, subject: subject)
  }

  /// The fields of this type as fields of a larger value, for a type made of several parts.
  public func fields<Whole>(
    of part: @escaping @Sendable (Whole) -> Subject
  ) -> [Field<Whole>] {
    zip(fields, getters).map { shape, get in
      Field(shape: shape) { get(part($0)) }
    }
  }
}

extension RecordType {
  fileprivate func value(named name: Name, of subject: Subject) -> Value? {
    var slot = Int(name.hash) & (slots.count - 1)
    while let index = slots[slot] {
      if fields[index].name == name { return getters[index](subject) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// A value with the type that knows its names; nothing is computed before a template asks.
private struct DeclaredRecord<Subject: Sendable>: Record {
  let type: RecordType<Subject>
  let subject: Subject

  func value(named name: Name) -> Value? {
    type.value(named: name, of: subject)
  }
}

private func hashTable(of names: [Name]) -> [Int?] {
  var size = 4
  while size < names.count * 2 { size *= 2 }
  var slots = [Int?](repeating: nil, count: size)
  for (index, name) in names.enumerated() {
    var slot = Int(name.hash) & (size - 1)
    while slots[slot] != nil { slot = (slot + 1) & (size - 1) }
    slots[slot] = index
  }
  return slots
}
