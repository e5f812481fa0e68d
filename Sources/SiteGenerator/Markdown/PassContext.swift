import CommonMark

/// What the passes over one entry's tree share: where it comes from, and what they find in it.
struct PassContext {
  var source: BodySource
  let options: MarkdownOptions
  let words: Words
  let quotes: QuotationMarks
  let direction: TextDirection
  var marks = Marks()
  /// The names of nodes, by the nodes' numbers.
  var elements: [Element] = []
  /// Without text and places, which there are when all passes are done.
  var body = Body()
  /// The heading that is the entry's title, while it is still in the tree.
  var titleHeading: Node?
  /// Those the author chose.
  var headingIDs: [Node: String] = [:]
  /// The footnotes, by their numbers.
  var notes: [Footnotes.Note] = []
  private(set) var linkPlaces = LinkPlaces()
  private var reports: [Located<Message>] = []
  private let definitions: ReferenceDefinitions
  /// Those of the block that was last asked about: one long paragraph may have thousands of mistakes.
  private var places: (block: Range<Int>, InlinePlaces)?

  init(
    _ source: BodySource, _ options: MarkdownOptions, _ words: Words, language: String
  ) {
    self.source = source
    self.options = options
    self.words = words
    self.quotes = QuotationMarks(ofLanguage: language)
    self.direction = TextDirection(ofLanguage: language)
    self.definitions = ReferenceDefinitions(
      source.text.bytes, in: source.range, options.preparation, paragraphs: source.prepared.definitions)
  }

  /// What CommonMark takes for definitions though it was meant as callouts.
  var calloutDefinitions: [Located<String>] { definitions.callouts }

  /// Looks where links stand, as long as the tree is as cmark made it.
  mutating func findLinks(in root: Node) {
    linkPlaces = LinkPlaces(in: root, of: source, definitions)
  }

  /// Looks where the bare addresses stand, once they are links.
  mutating func findBareAddresses(in root: Node) {
    linkPlaces.addBareAddresses(in: root, of: source, definitions)
  }
}

extension PassContext {
  /// Frees a part of the tree, and forgets it: cmark may give its memory to a node that is made later.
  mutating func drop(_ node: Node) {
    for node in node.walk {
      source.cells[node] = nil
      headingIDs[node] = nil
    }
    node.remove()
  }
}

extension PassContext {
  /// What a pass has to say, wherever it is.
  struct Message {
    var rule: Rule
    var text: String
    var help: String?
  }

  mutating func report(_ message: Message, at offset: Int) {
    reports.append(Located(message, at: offset))
  }

  /// Reports something in a node's block, at the place that the block's places give for it.
  ///
  /// - Parameter message: Nil where there is nothing to say of a place that must be taken all the same.
  mutating func report(
    _ message: Message?, in node: Node, at place: (inout InlinePlaces) -> Int?
  ) {
    let block = source.range(of: node)
    var places = takePlaces(of: block) ?? InlinePlaces(source.text.bytes, in: block, definitions)
    let offset = place(&places) ?? block.lowerBound
    if let message { report(message, at: offset) }
    self.places = (block, places)
  }

  /// The known places of a block, which are not kept here: to change them would copy them then.
  private mutating func takePlaces(of block: Range<Int>) -> InlinePlaces? {
    defer { places = nil }
    return places.flatMap { $0.block == block ? $0.1 : nil }
  }

  /// What the passes have reported.
  var findings: [Finding] {
    guard !reports.isEmpty else { return [] }
    let lines = SourceLines(source.text)
    return FindingsOfOneFile.told(of: reports, in: lines, at: \.offset, rule: \.value.rule) { report in
      let message = report.value
      return Finding(message.rule, in: lines, at: report.offset, message.text, help: message.help)
    }
  }
}
