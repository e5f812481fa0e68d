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
      guard let mistake = foreignFormat(opening) else {
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
    let help = neverClosedHelp(lookalike: lookalike(in: source, from: first.next))
    return Checked(
      nil, findings: [Finding(.frontMatter, in: source, at: first.start, neverClosed, help: help)])
  }
}

extension FrontMatterSplitter {
  private static let fence = Array("---".utf8)
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

  /// A line that was probably meant as the closing fence: indented, too long, or made of dashes that a
  /// word processor joined.
  private static func lookalike(in source: SourceText, from start: Int) -> (line: Int, text: String)? {
    var lines = LineCursor(source.bytes, from: start)
    while let line = lines.next() {
      let text = String(decoding: source.bytes[line.start..<line.end], as: UTF8.self)
      let dashes = text.filter { $0 != " " && $0 != "\t" }
      if dashes.utf8.count > 2, dashes.allSatisfy({ "-\u{2013}\u{2014}".contains($0) }) {
        return source.location(at: line.start).line.map { ($0, text) }
      }
    }
    return nil
  }
}

extension FrontMatterSplitter {
  static let neverClosed = "the front matter that begins here is never closed"
  static let toml = "front matter between '+++' lines (TOML) is not understood"
  static let tomlHelp = "write it as YAML between '---' lines, with ':' for '=': title: \"My post\""
  static let json = "front matter in JSON is not understood"
  static let jsonHelp = "write it as YAML between '---' lines: title: \"My post\""

  static func neverClosedHelp(lookalike: (line: Int, text: String)?) -> String {
    if let lookalike {
      return "make line \(lookalike.line), '\(lookalike.text)', exactly '---'"
    }
    return "add a line '---' below the last key, or write '***' if it is to be a line across the page"
  }
}
