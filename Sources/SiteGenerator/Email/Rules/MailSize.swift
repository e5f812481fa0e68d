/// Finds mails that Gmail would cut off, with all that follows: the link to unsubscribe, too.
enum MailSize {
  /// It cuts where 102 KB are full.
  static let most = 102_000
  static let comfortable = 80_000
  /// What services put in place of a link's address, to count clicks, is longer than it by about that.
  static let perLink = 400

  /// - Parameters:
  ///   - bytes: Of the HTML.
  ///   - heaviest: The parts that weigh most, the heaviest first.
  static func findings(
    in entry: Entry, bytes: Int, links: Int, heaviest: [(name: String, bytes: Int)]
  ) -> [Finding] {
    let size = bytes + links * perLink
    guard size >= comfortable else { return [] }
    var finding = Finding(
      .mailSize, at: Location(file: entry.source),
      "as a mail this has about \(kilobytes(size)) KB, with what services add to \(links) links;"
        + " Gmail cuts off what is beyond \(kilobytes(most))",
      help: help(heaviest))
    if size >= most { finding.severity = .error }
    finding.isInDraft = entry.publication.isDraft
    return [finding]
  }

  private static func help(_ heaviest: [(name: String, bytes: Int)]) -> String {
    let advice = "make it shorter, or link to the rest"
    // Among very many small parts, none is worth a name.
    let heaviest = heaviest.filter { kilobytes($0.bytes) > 0 }
    guard !heaviest.isEmpty else { return advice }
    let parts = heaviest.prefix(3).map { "\($0.name) (\(kilobytes($0.bytes)) KB)" }
    return "\(advice); what weighs most: \(parts.joined(separator: ", "))"
  }

  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 500) / 1000 }
}
