/// Finds the ids that templates write as they stand: `<main id="main">`. Links may lead to them on every page.
enum TemplateIDs {
  static func all(in theme: ThemeSource) -> Set<String> {
    Set(theme.texts.values.flatMap { ids(in: $0.bytes) })
  }

  static func ids(in template: [UInt8]) -> [String] {
    ByteSearch.occurrences(of: Array("id=".utf8), in: template).compactMap { start in
      guard start > 0, template[start - 1].isHTMLSpace else { return nil }
      let id = String(decoding: value(template[(start + 3)...]), as: UTF8.self)
      // With a tag of ours in it, it is another one on each page.
      return id.contains("{{") ? nil : id
    }
  }

  private static func value(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return rest.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
    }
    return rest.dropFirst().prefix { $0 != quote }
  }
}
