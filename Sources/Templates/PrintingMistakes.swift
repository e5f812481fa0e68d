/// What can be wrong with printing a value.
extension Mistake {
  /// What is wrong with printing a value, if anything is, and how much.
  static func printing(
    _ variable: Variable, _ found: CheckContext.Found, escaping: Escaping
  ) -> (mistake: Mistake, severity: Diagnostic.Severity)? {
    let name = variable.path.text
    switch found.kind {
    case .list, .record:
      return found.isUncertain ? nil : (unprintable(name, found.kind), .error)
    case .html:
      if escaping == .none { return found.isUncertain ? nil : (htmlInText(name), .error) }
      return variable.isRaw || found.isUncertain ? nil : (escapedHTML(name), .warning)
    case .text, .number, .flag, .open:
      return variable.isRaw && escaping == .html ? (rawText(name, found.kind), .error) : nil
    }
  }

  private static func unprintable(_ name: String, _ kind: FieldShape.Kind) -> Mistake {
    let names = (kind.shape?.fields ?? []).prefix(3).map { "'{{\($0.name.text)}}'" }
    let help =
      if name == "." {
        "print one of its values: \(names.joined(separator: ", "))"
      } else {
        "open it with '{{#\(name)}}...{{/\(name)}}' and print a value inside: "
          + names.joined(separator: ", ")
      }
    return Mistake(message: "'\(name)' is \(kind.description) and cannot be printed", help: help)
  }

  private static func htmlInText(_ name: String) -> Mistake {
    Mistake(
      message: "'\(name)' is HTML, and this is a text template",
      help: "print a text value instead")
  }

  private static func escapedHTML(_ name: String) -> Mistake {
    Mistake(
      message: "'\(name)' is HTML; two braces publish its tags as text",
      help: "write '{{{\(name)}}}'")
  }

  private static func rawText(_ name: String, _ kind: FieldShape.Kind) -> Mistake {
    Mistake(
      message: "'\(name)' is \(kind.description), not HTML, and must be escaped",
      help: "write '{{\(name)}}'")
  }
}
