/// A link reference definition, `[label]: destination "title"`, with nothing behind it in its line
/// (CommonMark 0.30, section 4.7).
struct LinkDefinition {
  let label: Range<Int>
  let destination: Range<Int>
  /// The beginning of the next line.
  let end: Int
}

extension LinkSyntax {
  /// The definitions with which a paragraph begins, which cmark takes from it when it closes it.
  var leadingDefinitions: [LinkDefinition] {
    Array(
      sequence(state: 0) { (end: inout Int) in
        let definition = definition(at: end)
        end = definition?.end ?? end
        return definition
      })
  }

  func definition(at start: Int) -> LinkDefinition? {
    guard let label = label(at: start), !isBlank(label), byte(at: label.upperBound + 1) == UInt8(ascii: ":"),
      let destination = destination(at: skipBlanks(from: label.upperBound + 2)), !destination.isEmpty
    else { return nil }
    let title = skipBlanks(from: destination.upperBound)
    let titleEnd = title > destination.upperBound ? endOfTitle(at: title).flatMap(endOfBlankLine) : nil
    // What is no title may still be the text of the next line.
    guard let end = titleEnd ?? endOfBlankLine(from: destination.upperBound) else { return nil }
    return LinkDefinition(label: label, destination: destination, end: end)
  }

  /// Past blanks and at most one line end.
  private func skipBlanks(from start: Int) -> Int {
    let end = bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
    guard byte(at: end) == .lineFeed else { return end }
    return bytes[(end + 1)...].firstIndex { !$0.isBlank } ?? bytes.count
  }

  /// Behind the line end, if only blanks come before it.
  private func endOfBlankLine(from start: Int) -> Int? {
    let end = bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
    guard let byte = byte(at: end) else { return end }
    return byte == .lineFeed ? end + 1 : nil
  }
}
