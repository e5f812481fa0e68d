import CommonMark
import Spelling

/// Block quotes that begin with `[!NOTE]` on a line of its own, as GitHub writes them; words behind it are the
/// callout's title.
enum Callouts {
  /// By the word in the brackets.
  enum Kind: String, CaseIterable {
    case note, tip, important, warning, caution

    /// The title where the author gives none.
    var title: Word {
      switch self {
      case .note: .note
      case .tip: .tip
      case .important: .important
      case .warning: .warning
      case .caution: .caution
      }
    }

    /// The one that was probably meant by a word.
    static func nearest(to word: String) -> String? {
      let word = word.lowercased().filter { $0 != " " }
      return Kind(rawValue: word)?.rawValue
        ?? Spelling.nearest(to: word, among: allCases.map(\.rawValue), within: 2)
    }
  }

  static func run(on root: Node, _ context: inout PassContext) {
    for quote in root.walk.filter({ $0.kind == .blockQuote }) {
      guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
        let marker = Marker(in: paragraph)
      else { continue }
      if let kind = Kind(rawValue: marker.word.lowercased()) {
        make(kind, of: quote, paragraph, marker, &context)
      } else if marker.isMeant {
        context.report(.unknownCallout(marker.word), in: paragraph) { $0.text("[!\(marker.word)]") }
      }
    }
    // Not in the tree, since they are definitions.
    for label in context.calloutDefinitions { context.report(.definition(label.value), at: label.offset) }
  }
}

extension Callouts {
  /// `[!WORD]` at the beginning of a paragraph's text.
  private struct Marker {
    let node: Node
    let word: String
    /// The text of the same node behind the marker.
    let rest: String

    /// Whether it looks like a callout, though there is no such kind: not as in `[!a note to myself]`.
    var isMeant: Bool {
      word.count < 20 && (!word.contains(" ") || Kind.nearest(to: word) != nil)
    }

    init?(in paragraph: Node) {
      guard let node = paragraph.firstChild, node.kind == .text, node.literal.starts(with: "[!".utf8) else {
        return nil
      }
      let word = node.literal.dropFirst(2).prefix { $0.isLetter || $0 == .space }
      guard word.contains(where: \.isLetter), node.literal[word.endIndex...].first == UInt8(ascii: "]"),
        !EscapeGuards.isLiteral(node.literal, before: word.endIndex + 1)
      else { return nil }
      self.node = node
      self.word = String(decoding: word, as: UTF8.self)
      let rest = node.literal[(word.endIndex + 1)...]
      let title = rest.dropFirst(rest.first == UInt8(ascii: ":") ? 1 : 0).drop(while: \.isBlank)
      self.rest = String(decoding: title, as: UTF8.self)
    }
  }

  private static func make(
    _ kind: Kind, of quote: Node, _ paragraph: Node, _ marker: Marker, _ context: inout PassContext
  ) {
    let title = title(context.words[kind.title], from: paragraph, marker)
    let callout = Node.customBlock(
      enter: "<div class=\"callout callout-\(kind.rawValue)\" role=\"note\">", exit: "</div>")
    context.name(callout, .callout(kind))
    callout.append(title)
    if paragraph.firstChild == nil { paragraph.remove() }
    quote.moveChildren(to: callout)
    quote.replace(with: callout)
  }

  /// Takes the marker's line out of the paragraph.
  private static func title(_ usual: String, from paragraph: Node, _ marker: Marker) -> Node {
    let title = Node.customInline(enter: "<p class=\"callout-title\">", exit: "</p>")
    marker.node.setLiteral(marker.rest)
    while let node = paragraph.firstChild, node.kind != .softBreak, node.kind != .lineBreak {
      title.append(node)
    }
    paragraph.firstChild?.remove()
    if PlainText.of(title).isEmpty { title.append(.text(usual)) }
    let line = Node.customBlock(enter: "")
    line.append(title)
    return line
  }
}

extension PassContext.Message {
  fileprivate static func unknownCallout(_ word: String) -> Self {
    let help =
      Callouts.Kind.nearest(to: word).map { "did you mean '[!\($0.uppercased())]'?" }
      ?? "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"
    return Self(
      rule: .unknownCallout, text: "there is no callout '[!\(word)]', so readers would see it as it stands",
      help: help)
  }

  /// `[!NOTE]: A` defines what `[!NOTE]` links to.
  fileprivate static func definition(_ word: String) -> Self {
    Self(
      rule: .unknownCallout,
      text: "with a ':' behind it, '[!\(word)]' gives a link its address, so readers would not see this line",
      help: "leave out the ':'")
  }
}
