/// The name of an element or an attribute, in small letters.
///
/// It is held in sixteen bytes, since a text has many and each is looked up: one of HTML is never longer than fifteen. Of a
/// longer one only the beginning is known; all that is asked of it is whether HTML has it.
struct HTMLName: Hashable, Sendable {
  /// The bytes, the first one lowest, and at the top how many the name has.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  private static let longest = 15

  init(_ name: some Collection<UInt8>) {
    var shift: UInt64 = 0
    for byte in name.prefix(Self.longest) {
      let bits = UInt64(byte.lowercased) << (shift & 63)
      if shift < 64 { low |= bits } else { high |= bits }
      shift += 8
    }
    high |= UInt64(min(name.count, Self.longest + 1)) << 56
  }
}

extension HTMLName: ExpressibleByStringLiteral {
  init(stringLiteral name: String) {
    self.init(name.utf8)
  }
}

extension HTMLName {
  /// How many bytes of it are known.
  var count: Int { min(Int(high >> 56), Self.longest) }

  /// Of a name that HTML has.
  func write(to output: inout [UInt8]) {
    for index in 0..<count {
      let bytes = index < 8 ? low : high
      output.append(UInt8(truncatingIfNeeded: bytes >> UInt64(index % 8 * 8)))
    }
  }
}

/// Names that mean something to feeds; others are in lists alone.
extension HTMLName {
  static let align: HTMLName = "align"
  static let blockquote: HTMLName = "blockquote"
  static let checked: HTMLName = "checked"
  static let `class`: HTMLName = "class"
  static let div: HTMLName = "div"
  static let href: HTMLName = "href"
  static let input: HTMLName = "input"
  static let p: HTMLName = "p"
  static let section: HTMLName = "section"
  static let srcset: HTMLName = "srcset"
  static let style: HTMLName = "style"
  static let td: HTMLName = "td"
  static let th: HTMLName = "th"
  static let title: HTMLName = "title"
  static let type: HTMLName = "type"
}
