/// A document's text as it is handed to Yams, with two things hidden that Yams would stumble over.
///
/// Yams puts an alias's value in its place at once, so that a few lines can stand for billions of nodes,
/// and it refuses a document with a duplicate key without telling where the second one is. Each is hidden
/// behind one of Unicode's noncharacters, which no text contains. One code point takes the place of one,
/// so that lines and columns stay what they are.
struct YAMLText {
  /// The first stands for the `*` of an alias, each of the others for the first letter of a key that
  /// repeats an earlier one. Since each takes another run of Yams, there are few of them.
  private static let marks = (UInt32(0xFDD0)...0xFDD8).compactMap(Unicode.Scalar.init)

  /// Whether `*` was replaced. Without an anchor there is nothing an alias could stand for, and it is left
  /// to libyaml to complain.
  let hidesAliases: Bool
  /// The keys that repeat an earlier one, by their first letter's byte in the file.
  private(set) var duplicates: [Int: String] = [:]

  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    self.hidesAliases = bytes[range].contains(UInt8(ascii: "&")) && bytes[range].contains(UInt8(ascii: "*"))
  }

  /// Hides the key that begins at `offset`; false where there are too many of them.
  mutating func hideDuplicate(_ key: String, at offset: Int) -> Bool {
    guard duplicates.count + 1 < Self.marks.count, duplicates[offset] == nil else { return false }
    duplicates[offset] = key
    return true
  }

  var text: String {
    guard hidesAliases || !duplicates.isEmpty else { return String(decoding: bytes[range], as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count + 64)
    var marks = Self.marks.dropFirst()
    var index = range.lowerBound
    while index < range.upperBound {
      if duplicates[index] != nil, let mark = marks.popFirst() {
        result += Array(String(mark).utf8)
        repeat { index += 1 } while index < range.upperBound && bytes[index] & 0xC0 == 0x80
      } else {
        result += hidesAliases && isAlias(at: index) ? Array(String(Self.marks[0]).utf8) : [bytes[index]]
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of a value that is not an alias, as the author wrote it.
  func restored(_ text: String) -> String {
    guard hidesAliases, text.unicodeScalars.contains(Self.marks[0]) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == Self.marks[0] ? "*" : $0 }))
  }

  /// The name an unquoted value refers to; nil if it is not an alias.
  func aliasName(_ text: String) -> String? {
    guard hidesAliases, text.unicodeScalars.first == Self.marks[0] else { return nil }
    return String(text.unicodeScalars.dropFirst())
  }
}

extension YAMLText {
  /// Whether a `*` may begin an alias: a name follows, and no word or other `*` goes before.
  private func isAlias(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "*"), index + 1 < range.upperBound else { return false }
    guard Self.isNameByte(bytes[index + 1]) else { return false }
    guard index > range.lowerBound else { return true }
    let before = bytes[index - 1]
    return !Self.isNameByte(before) && before != UInt8(ascii: "*")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
