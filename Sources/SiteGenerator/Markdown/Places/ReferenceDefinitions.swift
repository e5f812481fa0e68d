/// The definitions of a document's reference links, `[label]: destination "title"`, with their places, which cmark
/// does not tell.
///
/// To know them takes a walk over the document, which only one with reference links is worth: make it once, when a
/// place is asked for.
struct ReferenceDefinitions: Sendable {
  /// The addresses, each at its first byte, by what labels have in common that are the same to cmark.
  private var destinations: [String: Located<String>] = [:]
  /// The words of `[!NOTE]: address`, which was meant as a callout.
  private(set) var callouts: [Located<String>] = []

  /// - Parameters:
  ///   - range: The part of the file that is Markdown.
  ///   - features: A footnote is no definition.
  ///   - paragraphs: The lines of those that may begin with definitions, if they are known already.
  init(
    _ source: [UInt8], in range: Range<Int>, _ features: PreparedMarkdown.Features,
    paragraphs: [[Range<Int>]]? = nil
  ) {
    guard ByteSearch.contains(anyOf: [Array("]:".utf8)], in: source[range]) else { return }
    for lines in paragraphs ?? BlockScanner.outline(of: source[range], features: features).definitions {
      read(BlockContent(source, ofLines: lines))
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
    for definition in syntax.leadingDefinitions {
      noteCallout(definition, in: content)
      let key = Self.key(content.bytes[definition.label])
      // The first one counts.
      guard destinations[key] == nil else { continue }
      let offset = content.offset(at: syntax.address(in: definition.destination).lowerBound)
      destinations[key] = Located(syntax.url(definition.destination), at: offset)
    }
  }

  private mutating func noteCallout(_ definition: LinkDefinition, in content: BlockContent) {
    let label = content.bytes[definition.label]
    guard label.first == UInt8(ascii: "!"), label.count > 1, label.dropFirst().allSatisfy(\.isLetter) else {
      return
    }
    let word = String(decoding: label.dropFirst(), as: UTF8.self)
    callouts.append(Located(word, at: content.offset(at: label.startIndex - 1)))
  }

  /// Labels match whatever their case and white space.
  private static func key(_ label: some Collection<UInt8>) -> String {
    let words = label.split(whereSeparator: \.isHTMLSpace).map { String(decoding: $0, as: UTF8.self) }
    let text = words.joined(separator: " ").lowercased()
    // By way of capitals, "ß" and "SS" meet.
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : text.uppercased().lowercased()
  }
}
