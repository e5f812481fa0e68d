/// Finds the ids that templates write as they stand: `<main id="main">`. Links may lead to them on every page.
enum TemplateIDs {
  static func all(in theme: ThemeSource, for site: SiteConfiguration) -> Set<String> {
    Set(
      theme.texts.values.flatMap { text in
        ids(in: site.subscribe == nil ? withoutSections("site.subscribe", text.bytes) : text.bytes)
      })
  }

  static func ids(in template: [UInt8]) -> [String] {
    ByteSearch.occurrences(of: Array("id=".utf8), in: template).compactMap { start in
      guard start > 0, template[start - 1].isHTMLSpace else { return nil }
      let id = String(decoding: value(template[(start + 3)...]), as: UTF8.self)
      // With a tag of ours in it, it is another one on each page.
      return id.contains("{{") ? nil : id
    }
  }

  /// What a template writes where there is no value of this name.
  static func withoutSections(_ name: String, _ template: [UInt8]) -> [UInt8] {
    let tags = TemplateTag.all(in: template).filter { $0.name == name }
    let ends = tags.filter { $0.sign == UInt8(ascii: "/") }.map(\.range)
    var kept: [UInt8] = []
    var copied = 0
    for start in tags.filter({ $0.sign == UInt8(ascii: "#") }).map(\.range.lowerBound) where start >= copied {
      guard let end = ends.first(where: { $0.lowerBound > start }) else { break }
      kept += template[copied..<start]
      copied = end.upperBound
    }
    return kept + template[copied...]
  }
}

extension TemplateIDs {
  private static func value(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return rest.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
    }
    return rest.dropFirst().prefix { $0 != quote }
  }
}
