import CommonMark

/// The heading that is an entry's title, which its page shows above the body.
enum TitleHeading {
  /// The heading that the body does without: the first one where the front matter gives no title; with one, a heading
  /// at the very start that says the same.
  static func find(in root: Node, given title: String?) -> Node? {
    guard let title else {
      return root.children.first { $0.kind == .heading && !PlainText.of($0).isEmpty }
    }
    guard let first = root.firstChild, first.kind == .heading else { return nil }
    let text = PlainText.of(first)
    return sameWords(EscapeGuards.stripped(text) ?? text, title) ? first : nil
  }

  /// Takes it out of the text, whose page shows it.
  ///
  /// - Returns: The id the author gave it, which is where it stood now, since links may lead there.
  static func takeOut(_ heading: Node, _ context: inout PassContext) -> String? {
    let id = context.headingIDs[heading]
    if let id {
      let anchor = Node.customBlock(enter: "<a id=\"\(context.marks.rendered(.id(id)))\"></a>")
      anchor.insertBefore(heading)
      // So that no other heading gets it.
      context.headingIDs[anchor] = id
    }
    context.drop(heading)
    return id
  }

  /// Whether two titles differ only in white space and in typography, which cmark and many editors change.
  private static func sameWords(_ a: String, _ b: String) -> Bool {
    plain(a) == plain(b)
  }

  private static func plain(_ title: String) -> String {
    Typography.undone(in: title).replacing("„", with: "\"").collapsingSpaces
  }
}
