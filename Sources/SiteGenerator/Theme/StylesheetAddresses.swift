/// Finds the addresses that a stylesheet has browsers load: in `url(...)`, `@import "..."` and `image-set("...")`.
///
/// Only what CSS itself would load counts (CSS Syntax, section 4): nothing in comments or other texts, and not the name that
/// `@namespace` gives.
struct StylesheetAddresses {
  struct Found: Hashable {
    let address: String
    /// Of the address's first byte.
    let offset: Int
  }

  private let css: [UInt8]
  private var position = 0
  /// The rule with an `@` that is being read: `import`.
  private var rule = ""
  /// For each parenthesis that is open, whether a text within it is an address.
  private var parentheses: [Bool] = []
  private var found: [Found] = []

  static func all(in css: [UInt8]) -> [Found] {
    var scanner = StylesheetAddresses(css: css)
    while scanner.position < css.count { scanner.step() }
    return scanner.found
  }

  private init(css: [UInt8]) {
    self.css = css
  }
}

extension StylesheetAddresses {
  private mutating func step() {
    let byte = css[position]
    switch byte {
    case UInt8(ascii: "/") where css[position...].starts(with: "/*".utf8): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readText(until: byte)
    case UInt8(ascii: "@"):
      position += 1
      rule = readName()
    case UInt8(ascii: "("): open(withAddress: false)
    case UInt8(ascii: ")"):
      position += 1
      _ = parentheses.popLast()
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      position += 1
      rule = ""
      parentheses = []
    case _ where isOfName(byte): readFunction()
    default: position += 1
    }
  }

  private mutating func skipComment() {
    position = css[(position + 2)...].firstRange(of: "*/".utf8)?.upperBound ?? css.count
  }

  private mutating func open(withAddress hasAddress: Bool) {
    position += 1
    parentheses.append(hasAddress)
  }

  private mutating func readName() -> String {
    let start = position
    while position < css.count, isOfName(css[position]) { position += css[position] == backslash ? 2 : 1 }
    position = min(position, css.count)
    return String(decoding: css[start..<position].map(\.lowercased), as: UTF8.self)
  }

  private mutating func readFunction() {
    let name = readName()
    guard position < css.count, css[position] == UInt8(ascii: "(") else { return }
    open(withAddress: Self.functions.contains(name))
    guard name == "url" else { return }
    while position < css.count, css[position].isHTMLSpace { position += 1 }
    guard position < css.count, css[position] != UInt8(ascii: "\""), css[position] != UInt8(ascii: "'") else {
      return
    }
    let start = position
    while position < css.count, css[position] != UInt8(ascii: ")") {
      position += css[position] == backslash ? 2 : 1
    }
    position = min(position, css.count)
    add(css[start..<position])
  }

  private mutating func readText(until quote: UInt8) {
    let start = position + 1
    position = start
    // One that is never closed ends with its line.
    while position < css.count, css[position] != quote, !css[position].isLineEnd {
      position += css[position] == backslash ? 2 : 1
    }
    let end = min(position, css.count)
    position = end + 1
    if parentheses.last ?? (rule == "import") { add(css[start..<end]) }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    let start = text.firstIndex { !$0.isHTMLSpace } ?? text.endIndex
    let address = String(decoding: text[start...], as: UTF8.self).trimmingSpaces
    if rule != "namespace" { found.append(Found(address: address, offset: start)) }
  }

  private static let functions: Set = ["url", "src", "image-set", "-webkit-image-set"]

  private func isOfName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == backslash || "-_".utf8.contains(byte)
  }

  private var backslash: UInt8 { UInt8(ascii: "\\") }
}
