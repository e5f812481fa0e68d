/// A source file in two parts: the YAML between its `---` lines, and the text below.
struct SplitSource: Equatable {
  /// The bytes between the fences; nil where the file has no front matter.
  var yaml: Range<Int>?
  var body: Range<Int>
}

/// Finds the `---` lines around the front matter.
///
/// Only a whole line at the left margin is a fence, so that `---` inside a value or indented in a block
/// of text is not one. The second may also be `...`, which ends a document in YAML.
enum FrontMatterSplitter {
  static func split(_ source: SourceText) -> Checked<SplitSource> {
    let lines = LineCursor(source.bytes, from: SourceEncoding.byteOrderMarkLength(of: source.bytes))
    let start = lines.position
    guard let first = lines.first(where: { !lines.text($0).isEmpty }) else {
      return Checked(SplitSource(yaml: nil, body: start..<source.bytes.count))
    }
    let opening = lines.text(first)
    guard opening.elementsEqual(fence) else {
      guard let mistake = foreignFormat(opening) ?? unopened(at: first, of: source) else {
        return Checked(SplitSource(yaml: nil, body: start..<source.bytes.count))
      }
      return Checked(
        nil,
        findings: [Finding(.frontMatter, in: source, at: first.start, mistake.message, help: mistake.help)])
    }
    var rest = LineCursor(source.bytes, from: first.next)
    while let line = rest.next() {
      let text = rest.text(line)
      if text.elementsEqual(fence) || text.elementsEqual(documentEnd) {
        return Checked(SplitSource(yaml: first.next..<line.start, body: line.next..<source.bytes.count))
      }
    }
    let lookalike = FenceLookalike.all(in: source, first.next..<source.bytes.count).first
    let help = neverClosedHelp(lookalike, in: source)
    return Checked(
      nil, findings: [Finding(.frontMatter, in: source, at: first.start, neverClosed, help: help)])
  }
}

extension FrontMatterSplitter {
  static let fence = Array("---".utf8)
  private static let documentEnd = Array("...".utf8)

  /// Front matter in a language other generators read. JSON is told from text that begins with `{% tag %}`
  /// or `{{ value }}` by what follows the brace.
  private static func foreignFormat(_ line: ArraySlice<UInt8>) -> (message: String, help: String)? {
    let line = String(decoding: line, as: UTF8.self)
    if line == "+++" { return (toml, tomlHelp) }
    if line == ";;;" || line == "{" || line.hasPrefix("{\"") || line.hasPrefix("{ \"") {
      return (json, jsonHelp)
    }
    return nil
  }

  private static func unopened(
    at first: LineCursor.Line, of source: SourceText
  ) -> (message: String, help: String)? {
    UnopenedFrontMatter.begins(at: first, of: source) ? (neverOpened, neverOpenedHelp) : nil
  }
}

extension FrontMatterSplitter {
  static let neverClosed = "the front matter that begins here is never closed"
  static let toml = "front matter between '+++' lines (TOML) is not understood"
  static let tomlHelp = "write it as YAML between '---' lines, with ':' for '=': title: \"My post\""
  static let json = "front matter in JSON is not understood"
  static let jsonHelp = "write it as YAML between '---' lines: title: \"My post\""

  static let neverOpened =
    "the front matter that begins here has no '---' above it, so readers would see it"
  static let neverOpenedHelp = "write '---' on a line of its own before it"

  static func neverClosedHelp(_ lookalike: FenceLookalike?, in source: SourceText) -> String {
    if let lookalike, let line = source.location(at: lookalike.offset).line {
      return "make line \(line), '\(lookalike.text)', exactly '---'"
    }
    return "add a line '---' below the last key, or write '***' if it is to be a line across the page"
  }
}
