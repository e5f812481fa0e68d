import Spelling

/// What can be wrong with the name of a value.
extension Mistake {
  /// A part of the path is not a name of any record in which it is looked up.
  static func unknown(_ path: Path, at index: Int, known shapes: [any RecordShape]) -> Mistake {
    let prefix = path.parts[..<index].map { $0.text + "." }.joined()
    let names = shapes.flatMap { $0.fields.map { prefix + $0.name.text } }
    let help =
      suggestion(for: path, prefix: prefix, shapes).map { "did you mean '\($0)'?" }
      ?? "there are \(listing(names))"
    return Mistake(message: "no value '\(path.text)' here", help: help)
  }

  /// The path goes on behind a value that has no names in it.
  static func noParts(_ path: Path, at index: Int, _ kind: FieldShape.Kind) -> Mistake {
    let prefix = path.parts[..<index].map(\.text).joined(separator: ".")
    let section = "{{#\(prefix)}}...{{/\(prefix)}}"
    let isNumbered = path.parts[index].text.allSatisfy(\.isNumber)
    let rest = path.parts[index...].map(\.text).joined(separator: ".")
    let help =
      if case .list = kind {
        isNumbered
          ? "open a section '\(section)', which shows each of it: a list has no numbers"
          : "write '{{\(rest)}}' inside a section '\(section)'"
      } else {
        "use '\(prefix)' by itself"
      }
    return Mistake(
      message: "no value '\(path.text)' here: '\(prefix)' is \(kind.description)", help: help)
  }

  /// The nearest name in full: a slip in one word, or a name that stands one record further in.
  private static func suggestion(
    for path: Path, prefix: String, _ shapes: [any RecordShape]
  ) -> String? {
    let near = shapes.flatMap { $0.fields.map { prefix + $0.name.text } }
    let far = shapes.flatMap { shape in
      shape.fields.flatMap { field in
        guard case .record(let inner) = field.kind else { return [String]() }
        return inner().fields.map { "\(prefix)\(field.name.text).\($0.name.text)" }
      }
    }
    if let whole = nearest(to: path.text, among: near + far) { return whole }
    let last = path.parts.last?.text ?? path.text
    let endings = (near + far).map { String($0.split(separator: ".").last ?? "") }
    guard let ending = endings.contains(last) ? last : nearest(to: last, among: endings) else { return nil }
    return zip(near + far, endings).first { $0.1 == ending }?.0
  }
}

extension FieldShape.Kind {
  /// With its article, for messages.
  var description: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .html: "HTML"
    case .flag: "true or false"
    case .list: "a list"
    case .record: "a record"
    case .open: "what the author wrote"
    }
  }
}
