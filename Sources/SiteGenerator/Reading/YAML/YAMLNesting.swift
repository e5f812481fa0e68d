/// Refuses documents nested so deeply that only an attack or an accident can have made them.
///
/// Yams composes nodes by recursion, so this looks at the text before Yams does. It counts open brackets
/// and steps of indentation; quotes and comments are not told apart, which makes the count too high by
/// what they hold, and no honest document comes near the limit.
enum YAMLNesting {
  static let limit = 64

  static func check(_ bytes: [UInt8], _ positions: YAMLPositions) throws(YAMLMistake) {
    let ends = positions.lineStarts.dropFirst() + [positions.range.upperBound]
    var indents: [Int] = []
    var brackets = 0
    for (start, end) in zip(positions.lineStarts, ends) {
      let textStart = indent(of: bytes, from: start, to: end, &indents)
      if indents.count > limit { throw .tooDeep(at: textStart) }
      for index in textStart..<end {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          brackets += 1
          if brackets > limit { throw .tooDeep(at: index) }
        case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        default: break
        }
      }
    }
  }

  /// Brings the steps of indentation up to date with one line, and returns where its text begins.
  ///
  /// `- - a` takes three steps: each dash (and `?`) opens a collection in its own column.
  private static func indent(of bytes: [UInt8], from start: Int, to end: Int, _ indents: inout [Int]) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == .space {
        index += 1
        continue
      }
      if byte.isLineEnd { break }
      let column = index - start
      while let last = indents.last, last > column { indents.removeLast() }
      if indents.last != column { indents.append(column) }
      let opens = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
      guard opens, index + 1 < end, bytes[index + 1].isBlank, indents.count <= limit else { break }
      index += 1
    }
    return index
  }
}

extension YAMLMistake {
  static func tooDeep(at offset: Int) -> YAMLMistake {
    YAMLMistake(
      offset: offset, message: "the values are nested more than \(YAMLNesting.limit) deep",
      help: "check for brackets that are never closed")
  }
}
