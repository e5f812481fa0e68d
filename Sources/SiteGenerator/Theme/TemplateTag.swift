/// A Mustache tag as it stands in a template's text, for questions that need no compiled template.
///
/// It is one with the usual delimiters; who changes those gets an answer less.
struct TemplateTag: Hashable {
  /// What a tag begins with that does not simply print a value: `#`, `^`, `/`, `>`.
  let sign: UInt8?
  let name: String
  /// The bytes of the whole tag.
  let range: Range<Int>

  static func all(in template: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    for start in ByteSearch.occurrences(of: opening, in: template)
    where start >= tags.last?.range.upperBound ?? 0 {
      let content = template[(start + opening.count)...]
      guard let end = content.firstRange(of: closing) else { break }
      tags.append(TemplateTag(content[..<end.lowerBound], range: start..<end.upperBound))
    }
    return tags
  }

  private init(_ content: ArraySlice<UInt8>, range: Range<Int>) {
    let content = content.drop(while: \.isHTMLSpace)
    let sign = content.first.flatMap { Self.signs.contains($0) ? $0 : nil }
    let name = content.dropFirst(sign == nil ? 0 : 1).drop(while: \.isHTMLSpace).prefix {
      !$0.isHTMLSpace && $0 != UInt8(ascii: "}")
    }
    self.sign = sign
    self.name = String(decoding: name, as: UTF8.self)
    self.range = range
  }

  private static let opening = Array("{{".utf8)
  private static let closing = Array("}}".utf8)
  private static let signs = Array("#^/<>$!={&".utf8)
}

extension [TemplateTag] {
  /// The names of all values that are asked for, each also with the sections around it: `{{#site}}{{locale}}{{/site}}` asks
  /// for `locale`, or else for `site.locale`.
  var valueNames: Set<String> {
    var names: Set<String> = []
    var open: [String?] = []
    for tag in self {
      switch tag.sign {
      case UInt8(ascii: "/"): _ = open.popLast()
      case UInt8(ascii: "<"), UInt8(ascii: "$"): open.append(nil)
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: ">"): break
      default:
        let sections = open.compactMap(\.self)
        for start in 0...sections.count {
          names.insert((sections[start...] + [tag.name]).joined(separator: "."))
        }
        if tag.sign == UInt8(ascii: "#") { open.append(tag.name) }
        if tag.sign == UInt8(ascii: "^") { open.append(nil) }
      }
    }
    return names
  }
}
