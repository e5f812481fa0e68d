import CommonMark

@testable import SiteGenerator

/// The passes over inline content, in their order.
struct InlineFeatures: OptionSet {
  let rawValue: Int

  static let autolinks = InlineFeatures(rawValue: 1)
  static let strikethrough = InlineFeatures(rawValue: 2)
  static let taskLists = InlineFeatures(rawValue: 4)
  static let all: InlineFeatures = [autolinks, strikethrough, taskLists]

  func html(_ markdown: String, smart: Bool = false, guarded: Bool = true, keepsAddresses: Bool = true)
    -> String
  {
    let bytes = Array(markdown.utf8)
    let guards = guarded ? EscapeGuards(bytes, keeping: keepsAddresses ? .addresses : []) : nil
    let document = Document(parsing: guards?.bytes ?? bytes, options: smart ? .smartPunctuation : [])
    var context = PassContext(
      BodySource(SourceText(path: "a.md", text: markdown), 0..<bytes.count), MarkdownOptions(), .english,
      language: "en")
    document.withRoot { root in
      root.joinTexts()
      if contains(.autolinks) { Autolinks.run(on: root) }
      if contains(.strikethrough) { Strikethrough.run(on: root, &context) }
      if contains(.taskLists) { TaskLists.run(on: root, &context) }
      if guards != nil { EscapeGuards.strip(from: root) }
    }
    return String(decoding: document.html(), as: UTF8.self)
  }

  /// The one paragraph that a text is, without its tags.
  func inline(_ markdown: String, smart: Bool = false) -> String {
    let html = html(markdown, smart: smart)
    return html.hasPrefix("<p>") && html.hasSuffix("</p>\n") ? String(html.dropFirst(3).dropLast(5)) : html
  }
}

/// Random texts of pieces that mean something.
struct RandomMarkdown {
  let pieces: [String]
  private var random: SeededGenerator

  init(_ pieces: [String], seed: UInt64) {
    self.pieces = pieces
    random = SeededGenerator(seed: seed)
  }

  mutating func next(upTo length: Int = 24) -> String {
    (0..<Int.random(in: 1...length, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }
    .joined()
  }
}
