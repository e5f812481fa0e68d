extension StringProtocol {
  /// As it stands in HTML, in text or between double quotes.
  var htmlEscaped: String {
    guard !utf8.allBytes(satisfy: { !$0.isHTMLSyntax }) else { return String(self) }
    var escaped = ""
    for character in unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

extension UInt8 {
  fileprivate var isHTMLSyntax: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
