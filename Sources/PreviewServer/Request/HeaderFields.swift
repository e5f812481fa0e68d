/// The header fields of a request, in the order they came.
struct HeaderFields: Sendable {
  private var fields: [(name: String, value: String)] = []

  /// All values of a field, whose name is given in lower case.
  subscript(all name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The value of a field that came once; of one that came several times there is none to trust.
  subscript(name: String) -> String? {
    let values = self[all: name]
    return values.count == 1 ? values[0] : nil
  }

  /// The elements of a comma-separated list, over all fields of that name (RFC 9110, 5.3), in lower case.
  func tokens(of name: String) -> [String] {
    self[all: name].flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces.lowercased() }
  }

  /// Adds a line of RFC 9112, 5: `name: value`, without a space before the colon, and not folded.
  mutating func append(line: some Collection<UInt8>) throws(RequestMistake) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon != line.startIndex,
      line[..<colon].allSatisfy(\.isTokenCharacter)
    else { throw .fieldLine }
    let value = String(decoding: line[line.index(after: colon)...], as: UTF8.self)
    fields.append((String(decoding: line[..<colon], as: UTF8.self).lowercased(), value.trimmingSpaces))
  }
}

extension UInt8 {
  /// What names of methods and fields are made of (`tchar` in RFC 9110, 5.6.2).
  var isTokenCharacter: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}

extension StringProtocol {
  /// Without the spaces and tabs around it, which are all the white space HTTP has within a line.
  var trimmingSpaces: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
