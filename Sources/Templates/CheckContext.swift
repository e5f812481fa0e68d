/// What is known about the values at a tag: the types of the records around it.
struct CheckContext {
  /// One record that names are looked up in.
  struct Scope {
    /// Nil for what the author wrote, whose names nobody knows.
    let shape: (any RecordShape)?
    let lineage: Lineage
  }

  /// The sections a value was reached through, each with a number of its own; what was reached through
  /// a value begins with that value's numbers and lies deeper in the data.
  typealias Lineage = [Int]

  /// What a name stands for.
  struct Found {
    let kind: FieldShape.Kind
    let lineage: Lineage
    /// Whether data of the author stands nearer than the declared value and may have the same name.
    var isUncertain = false
  }

  /// Innermost last. Each type comes once: an outer record of the same type has no name the inner lacks.
  private(set) var scopes: [Scope]
  /// What `{{.}}` stands for.
  private(set) var current: Found

  init(root: any RecordShape) {
    scopes = [Scope(shape: root, lineage: [])]
    current = Found(kind: .record { root }, lineage: [])
  }

  /// The context inside a section over a value.
  func inside(_ found: Found, section: Int) -> CheckContext {
    var inner = self
    let shape = found.kind.shape
    switch found.kind {
    case .list, .record, .open:
      let lineage = found.lineage + [section]
      inner.scopes.removeAll { $0.shape === shape }
      inner.scopes.append(Scope(shape: shape, lineage: lineage))
      inner.current = Found(kind: shape.map { shape in .record { shape } } ?? .open, lineage: lineage)
    case .text, .number, .html, .flag:
      inner.current = found
    }
    return inner
  }
}

extension CheckContext {
  /// What a lookup depends on; two contexts with one key give every name the same meaning.
  struct Key: Hashable {
    fileprivate let scopes: [ObjectIdentifier?]
    fileprivate let current: String
  }

  var key: Key {
    Key(scopes: scopes.map { $0.shape.map(ObjectIdentifier.init) }, current: current.kind.description)
  }

  /// Whether some record lies deeper in the data than the one in its place in a context of the same key.
  func isDeeper(than other: CheckContext) -> Bool {
    zip(scopes, other.scopes).contains { mine, its in
      mine.lineage.count > its.lineage.count && mine.lineage.starts(with: its.lineage)
    }
  }
}

extension CheckContext {
  /// What a path turns out to be.
  enum Resolution {
    case found(Found)
    case mistake(Mistake)
  }

  /// Looks a path up as rendering will: the first name outwards, the others strictly inside one another. What
  /// the author wrote is sealed: beyond it only the page's own names count.
  func resolve(_ path: Path) -> Resolution {
    guard let first = path.parts.first else { return .found(current) }
    var open: Scope?
    for (level, scope) in scopes.enumerated().reversed() where open == nil || level == 0 {
      guard let shape = scope.shape else {
        open = scope
        continue
      }
      guard let field = shape.field(named: first) else { continue }
      let found = Found(kind: field.kind, lineage: scope.lineage, isUncertain: open != nil)
      return follow(path, from: found)
    }
    if let open { return .found(Found(kind: .open, lineage: open.lineage)) }
    return .mistake(.unknown(path, at: 0, known: scopes.reversed().compactMap(\.shape)))
  }

  private func follow(_ path: Path, from start: Found) -> Resolution {
    var kind = start.kind
    for (index, part) in path.parts.enumerated().dropFirst() {
      switch kind {
      case .open: return .found(Found(kind: .open, lineage: start.lineage))
      case .record(let shape):
        guard let field = shape().field(named: part) else {
          return .mistake(.unknown(path, at: index, known: [shape()]))
        }
        kind = field.kind
      default: return .mistake(.noParts(path, at: index, kind))
      }
    }
    return .found(Found(kind: kind, lineage: start.lineage, isUncertain: start.isUncertain))
  }
}
