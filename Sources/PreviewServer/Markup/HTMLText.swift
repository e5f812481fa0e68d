/// Text as HTML shows it, in an element or an attribute in quotes: nothing in it is markup, and nothing is invisible.
///
/// Control characters become their pictures. Those that turn the direction of writing become a replacement
/// character, for they would make text look like other text.
func htmlText(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(where: isUnsafe) else { return String(text) }
  var html = ""
  html.reserveCapacity(text.utf8.count + 16)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": html += "&amp;"
    case "<": html += "&lt;"
    case ">": html += "&gt;"
    case "\"": html += "&quot;"
    case "'": html += "&#39;"
    case "\t", "\n": html.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}": html.unicodeScalars.append(picture(of: scalar))
    case "\u{7F}": html += "\u{2421}"
    case "\u{80}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
      "\u{61C}":
      html += "\u{FFFD}"
    default: html.unicodeScalars.append(scalar)
    }
  }
  return html
}

/// Whether a byte stands for, or begins or continues, something that may need another form.
private func isUnsafe(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte >= 0x7F || "&<>\"'".utf8.contains(byte)
}

private func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
  Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
}

extension Int {
  /// `1,234`, on any machine.
  var grouped: String {
    var digits = Array(String(magnitude))
    for position in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert(",", at: position)
    }
    return (self < 0 ? "-" : "") + String(digits)
  }

  /// `1 post`, `2,000 posts`.
  func counted(_ noun: String) -> String {
    "\(grouped) \(noun)\(self == 1 ? "" : "s")"
  }
}
