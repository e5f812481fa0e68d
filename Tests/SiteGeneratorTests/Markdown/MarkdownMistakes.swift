@testable import SiteGenerator

/// What is wrong with what became of a text, whatever the text says.
struct MarkdownMistakes {
  private let text: String
  private let read: MarkdownText
  private var body: Body { read.body }

  /// - Returns: The first mistake, or nil.
  static func first(in text: String) -> String? {
    let mistakes = MarkdownMistakes(text: text, read: MarkdownText(text))
    return mistakes.inReading ?? mistakes.inPlaces ?? mistakes.inLinks ?? mistakes.inNotes
      ?? mistakes.inExcerpt ?? mistakes.inFindings
  }

  /// The same for a text without HTML of its author's: then every tag is ours.
  static func firstWithoutHTML(in text: String) -> String? {
    let mistakes = MarkdownMistakes(text: text, read: MarkdownText(text))
    return first(in: text) ?? mistakes.inNesting ?? mistakes.inIDs ?? mistakes.inWords
  }
}

extension MarkdownMistakes {
  private var inReading: String? {
    let again = MarkdownText(text)
    guard again.body == body, again.result.findings.sorted() == read.result.findings.sorted() else {
      return "read twice, and not the same"
    }
    return String(validating: body.html, as: UTF8.self) == nil ? "no UTF-8: \(read.html)" : nil
  }

  private var inPlaces: String? {
    let html = String(decoding: body.html, as: UTF8.self)
    if html.contains(/&#x27;[0-9]+&#x27;/) { return "a mark is left in \(html)" }
    let offsets = body.places.map(\.offset)
    guard offsets == offsets.sorted(), offsets.allSatisfy({ (0...body.html.count).contains($0) }) else {
      return "places at \(offsets)"
    }
    return nil
  }

  private var inLinks: String? {
    let addresses = body.places.compactMap { if case .address(let link) = $0.content { link } else { nil } }
    let sizes = body.places.compactMap { if case .size(let link) = $0.content { link } else { nil } }
    guard addresses.sorted() == Array(body.links.indices), Set(sizes).isSubset(of: addresses),
      Set(sizes).count == sizes.count
    else { return "links \(body.links), places \(body.places)" }
    return body.links.first { !isSpelled($0) }.map { "\($0) is not spelled at its offset" }
  }

  /// Whether a link's address stands at its offset, or else a line or a table's cell begins there.
  ///
  /// What is written with escapes is not looked at; a NUL, which no file that is read has, makes cmark's text longer.
  private func isSpelled(_ link: Body.Link) -> Bool {
    let source = Array(text.utf8)
    guard link.offset <= source.count else { return false }
    let isPlain = link.address.utf8.allSatisfy { $0.isLetter || $0.isDigit || "/.#".utf8.contains($0) }
    let before = source[..<link.offset].last { !$0.isBlank }
    let startsBlock = before.map { $0.isLineEnd || $0 == UInt8(ascii: "|") } ?? true
    return !isPlain || source.contains(0) || startsBlock
      || source[link.offset...].starts(with: link.address.utf8)
  }

  private var inNotes: String? {
    let references = body.places.compactMap { place in
      if case .noteReference(let note, let time) = place.content { [note, time] } else { nil }
    }
    let ids = Set(body.ids)
    let targets = references.flatMap { reference in
      let id = FootnoteID(note: reference[0])
      return [id.note, id.reference(reference[1])]
    }
    guard Set(references).count == references.count, ids.isSuperset(of: targets) else {
      return "references \(references), ids \(ids)"
    }
    let addresses = body.places.compactMap { if case .idAddress(let id) = $0.content { id } else { nil } }
    return ids.isSuperset(of: addresses) ? nil : "links to \(addresses), ids \(ids)"
  }

  private var inExcerpt: String? {
    guard let excerpt = body.excerpt, let html = read.excerptHTML else { return nil }
    guard excerpt.range.upperBound <= body.html.count else { return "excerpt \(excerpt)" }
    return html.isEmpty || html.hasSuffix("\n") ? nil : "excerpt: \(html)"
  }

  private var inFindings: String? {
    let lines = SourceLines(SourceText(path: "a.md", text: text))
    return read.result.findings.first { finding in
      guard let line = finding.location?.line, let column = finding.location?.column,
        let source = lines.text(ofLine: line) ?? (text.isEmpty ? "" : nil)
      else { return true }
      return column > source.count + 1
    }
    .map { "nowhere: \($0)" }
  }
}

extension MarkdownMistakes {
  private var inNesting: String? {
    Self.wronglyNested(in: read.html)
      ?? read.excerptHTML.flatMap(Self.wronglyNested).map { "in the excerpt: \($0)" }
  }

  /// The first tag that closes another element than the one that is open.
  private static func wronglyNested(in html: String) -> String? {
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*?>/) {
      let name = tag.2
      if ["img", "br", "hr", "input"].contains(name) { continue }
      if tag.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return "</\(name)> closes something else in \(html)"
      }
    }
    return open.isEmpty ? nil : "\(open) are never closed in \(html)"
  }

  /// Only authors may give an id twice, and are told so.
  private var inIDs: String? {
    let ids = read.html.matches(of: /\ id="([^"]*)"/).map(\.1)
    let isTold = read.result.findings.contains { $0.rule == .duplicateID }
    return isTold || Set(ids).count == ids.count ? nil : "ids are not unique: \(ids)"
  }

  /// Features that add nothing and take nothing out leave the letters of what cmark alone makes of the text.
  private var inWords: String? {
    let features: Set<MarkdownFeature> = [
      .strikethrough, .taskLists, .autolinks, .typography, .figures, .imageAttributes,
    ]
    let options = MarkdownOptions(features: features, topHeadingLevel: nil)
    let letters = Self.letters(MarkdownText(text, options: options).html)
    let plain = Self.letters(MarkdownText(text, options: .commonMark).html)
    return letters == plain ? nil : "the words \(letters), not \(plain)"
  }

  private static func letters(_ html: String) -> String {
    // An address is shown as it is written: a `>` in it would end the tag before the alternative text.
    html.replacing(/\ alt="[^"]*"/, with: "").replacing(/<[^>]*>/, with: "").filter { "abé日".contains($0) }
  }
}
