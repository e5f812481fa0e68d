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
  @usableFromInline let names: NameTable
  /// How to get each of `fields`.
  @usableFromInline let getters: [@Sendable (Subject) -> Value]

  /// - Parameter fields: Where a name comes twice, the first counts.
  public init(_ name: String, _ summary: String, _ fields: [Field<Subject>]) {
    self.name = name
    self.summary = summary
    var names: Set<Name> = []
    let fields = fields.filter { names.insert($0.shape.name).inserted }
    self.fields = fields.map(\.shape)
    self.names = NameTable(fields.map(\.shape.name))
    getters = fields.map(\.get)
  }

  /// The record that shows a value of this type to templates; nothing is computed before one asks.
  ///
  /// Inlinable, so that the module that declares the type gets code made for it: through a generic closure
  /// a lookup spends most of its time asking for type metadata.
  @inlinable
  public func record(_ subject: Subject) -> Record {
    let names = names
    let getters = getters
    return Record { name in names.index(of: name).map { getters[$0](subject) } }
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
