/// One named value of a record: its name, its kind, a sentence about it, and how to get it.
///
/// What takes part in rendering is inlinable, for the reason given at `RecordType.record`.
public struct Field<Subject: Sendable>: Sendable {
  @usableFromInline let shape: FieldShape
  @usableFromInline let get: @Sendable (Subject) -> Value
}

extension Field {
  /// A text, escaped where it is printed; nil is absent, and so counts an empty one in a section.
  @inlinable
  public static func text(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Subject) -> String?
  ) -> Field {
    Field(name, summary, .text) { get($0).map(Value.text) ?? .absent }
  }

  /// A whole number; zero counts as absent in a section.
  @inlinable
  public static func number(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Subject) -> Int?
  ) -> Field {
    Field(name, summary, .number) { get($0).map(Value.number) ?? .absent }
  }

  /// HTML as UTF-8, for `{{{name}}}`.
  @inlinable
  public static func html(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Subject) -> [UInt8]?
  ) -> Field {
    Field(name, summary, .html) { get($0).map(Value.html) ?? .absent }
  }

  /// True or false, for sections.
  @inlinable
  public static func flag(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Subject) -> Bool
  ) -> Field {
    Field(name, summary, .flag) { .flag(get($0)) }
  }

  /// Records of one type, one after the other.
  @inlinable
  public static func list<Item>(
    _ name: String, of type: @autoclosure @escaping @Sendable () -> RecordType<Item>,
    _ summary: String, _ get: @escaping @Sendable (Subject) -> [Item]
  ) -> Field {
    Field(name, summary, .list(of: type)) { subject in
      let type = type()
      return .list(get(subject).map { .record(type.record($0)) })
    }
  }

  /// A record with names of its own, perhaps absent.
  @inlinable
  public static func record<Part>(
    _ name: String, of type: @autoclosure @escaping @Sendable () -> RecordType<Part>,
    _ summary: String, _ get: @escaping @Sendable (Subject) -> Part?
  ) -> Field {
    Field(name, summary, .record(type)) { subject in
      get(subject).map { .record(type().record($0)) } ?? .absent
    }
  }

  /// Whatever the author put there; the checker lets every name below it pass.
  @inlinable
  public static func open(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Subject) -> Value
  ) -> Field {
    Field(name, summary, .open, get)
  }

  @usableFromInline
  init(
    _ name: String, _ summary: String, _ kind: FieldShape.Kind,
    _ get: @escaping @Sendable (Subject) -> Value
  ) {
    self.init(shape: FieldShape(name: Name(name), summary: summary, kind: kind), get: get)
  }
}
