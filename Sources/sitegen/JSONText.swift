/// A JSON value that keeps the order of its keys, so that its text is the same in every run (RFC 8259).
enum JSONText: Sendable {
  case object([(key: String, value: JSONText)])
  case array([JSONText])
  case string(String)
  case number(Int)
  case flag(Bool)
  case null

  init(_ string: String?) {
    self = string.map(JSONText.string) ?? .null
  }

  init(_ number: Int?) {
    self = number.map(JSONText.number) ?? .null
  }

  /// The value's text, indented by two blanks a level.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }
}

extension JSONText {
  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        text += "\(Self.quoted(member.key)): "
        member.value.write(to: &text, indent: indent)
      }
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), to: &text, indent: indent) { element, text, indent in
        element.write(to: &text, indent: indent)
      }
    case .string(let string): text += Self.quoted(string)
    case .number(let number): text += String(number)
    case .flag(let flag): text += String(flag)
    case .null: text += "null"
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), to text: inout String,
    indent: String, writeItem: (Item, inout String, String) -> Void
  ) {
    text += brackets.open
    let deeper = indent + "  "
    for (number, item) in items.enumerated() {
      text += (number == 0 ? "\n" : ",\n") + deeper
      writeItem(item, &text, deeper)
    }
    text += (items.isEmpty ? "" : "\n" + indent) + brackets.close
  }

  /// Escapes also what JSON allows but a terminal would obey.
  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where isHarmful(scalar): text += "\\u" + hexadecimal(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
