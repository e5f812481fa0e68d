/// The definitions of a document's reference links, `[label]: destination "title"`, with their places, which cmark
/// does not tell.
///
/// To know them takes a walk over the document, which only one with reference links is worth: make it once, when a
/// place is asked for. A footnote's label is left out.
struct ReferenceDefinitions: Sendable {
  /// The addresses, each at its first byte, by what labels have in common that are the same to cmark.
  private var destinations: [String: Located<String>] = [:]

  /// - Parameter range: The part of the file that is Markdown.
  init(_ source: [UInt8], in range: Range<Int>) {
    guard ByteSearch.contains(anyOf: [Array("]:".utf8)], in: source[range]) else { return }
    for paragraph in ParagraphLines(source, in: range) where source[paragraph.text] == UInt8(ascii: "[") {
      read(BlockContent(source, in: paragraph.lines))
    }
  }

  /// The address that a label stands for, and where the definition spells it.
  func destination(of label: some Collection<UInt8>) -> Located<String>? {
    guard !destinations.isEmpty, (1...LinkSyntax.longestLabel).contains(label.count) else { return nil }
    return destinations[Self.key(label)]
  }
}

extension ReferenceDefinitions {
  private mutating func read(_ content: BlockContent) {
    let syntax = LinkSyntax(content.bytes)
    var position = 0
    while let definition = syntax.definition(at: position) {
      position = definition.target.end
      let key = Self.key(content.bytes[definition.label])
      // The first one counts.
      guard destinations[key] == nil else { continue }
      let offset = content.offset(at: syntax.address(in: definition.target.destination).lowerBound)
      destinations[key] = Located(syntax.url(definition.target.destination), at: offset)
    }
  }

  /// Labels match whatever their case and white space.
  private static func key(_ label: some Collection<UInt8>) -> String {
    let words = label.split(whereSeparator: \.isHTMLSpace).map { String(decoding: $0, as: UTF8.self) }
    let text = words.joined(separator: " ").lowercased()
    // By way of capitals, "ß" and "SS" meet.
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : text.uppercased().lowercased()
  }
}

extension LinkSyntax {
  struct Definition {
    let label: Range<Int>
    let target: Target
  }

  /// `[label]: destination "title"`, with nothing behind it in its line.
  func definition(at start: Int) -> Definition? {
    guard let label = label(at: start), !isBlank(label),
      !isFootnote(label),
      byte(at: label.upperBound + 1) == UInt8(ascii: ":"),
      let destination = destination(at: skipSpaces(from: label.upperBound + 2)), !destination.isEmpty
    else { return nil }
    let title = skipSpaces(from: destination.upperBound)
    let titleEnd = title > destination.upperBound ? endOfTitle(at: title).flatMap(endOfBlankLine) : nil
    // What is no title may still be the text of the next line.
    guard let end = titleEnd ?? endOfBlankLine(from: destination.upperBound) else { return nil }
    return Definition(label: label, target: Target(destination: destination, end: end))
  }

  /// A footnote's label has no white space in it.
  private func isFootnote(_ label: Range<Int>) -> Bool {
    bytes[label].first == UInt8(ascii: "^") && !bytes[label].contains(where: \.isHTMLSpace)
  }

  /// Behind the line end, if only white space comes before it.
  private func endOfBlankLine(from start: Int) -> Int? {
    let end = bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
    guard let byte = byte(at: end) else { return end }
    return byte == .lineFeed ? end + 1 : nil
  }
}
