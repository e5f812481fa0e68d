/// Finds mails that Gmail would cut off, with all that follows: the link to unsubscribe, too.
enum MailSize {
  /// It cuts where 102 KB are full.
  static let most = 102_000
  static let comfortable = 80_000
  /// What services put in place of a link's address, to count clicks, is longer than it by about that.
  static let perLink = 400

  /// - Parameters:
  ///   - bytes: Of the HTML.
  ///   - parts: What the text in it consists of.
  static func findings(
    in entry: Entry, bytes: Int, links: Int, of parts: [EmailHTML.Part]
  ) -> [Finding] {
    let size = bytes + links * perLink
    guard size >= comfortable else { return [] }
    var finding = Finding(
      .mailSize, at: Location(file: entry.source),
      "as a mail this has about \(kilobytes(size)) KB, with what services add to \(links) links;"
        + " Gmail cuts off what is beyond \(kilobytes(most))",
      help: help(heaviest(of: parts)))
    if size >= most { finding.severity = .error }
    finding.isInDraft = entry.publication.isDraft
    return [finding]
  }

  private static func help(_ heaviest: [Weight]) -> String {
    let advice = "make it shorter, or link to the rest"
    guard !heaviest.isEmpty else { return advice }
    let parts = heaviest.prefix(3).map { "\($0.name) (\(kilobytes($0.bytes)) KB)" }
    return "\(advice); what weighs most: \(parts.joined(separator: ", "))"
  }

  private typealias Weight = (name: String, bytes: Int)

  /// The parts that are heavy by themselves; or else the sections, since among many small parts none is worth a name.
  private static func heaviest(of parts: [EmailHTML.Part]) -> [Weight] {
    let weights = parts.map { Weight($0.name, $0.bytes + $0.links * perLink) }
    let heavy = weights.filter { $0.bytes >= comfortable / 8 }
    return (heavy.isEmpty ? sections(of: parts, weights) : heavy).sorted { $0.bytes > $1.bytes }
  }

  /// Each with its heading. What comes before the first has no name, and is none.
  private static func sections(of parts: [EmailHTML.Part], _ weights: [Weight]) -> [Weight] {
    var sections: [Weight] = []
    for (part, weight) in zip(parts, weights) {
      if part.isHeading {
        sections.append((part.name, weight.bytes))
      } else if let last = sections.indices.last {
        sections[last].bytes += weight.bytes
      }
    }
    return sections
  }

  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 500) / 1000 }
}
