/// Finds preheaders that leave room for the mail's first words, or are cut off.
enum MailPreheader {
  static let usual = 40...100

  /// - Parameter matter: The entry's.
  static func findings(in entry: Entry, _ matter: FrontMatter) -> [DistantFinding] {
    let preheader = entry.email?.preheader
    guard let text = preheader ?? matter.description else {
      return [finding(in: entry, at: 0, none, help: noneHelp)]
    }
    let length = text.value.count
    guard !usual.contains(length) else { return [] }
    let isShort = length < usual.lowerBound
    return [
      finding(
        in: entry, at: text.offset,
        "the preheader has \(length) character\(length == 1 ? "" : "s"); "
          + (isShort
            ? "from \(usual.lowerBound) on it fills the line behind the subject"
            : "mail programs show about \(usual.upperBound)"),
        help: preheader == nil
          ? "add 'email: {preheader: ...}' to the front matter: without it the description is the preheader"
          : isShort ? "say a little more of what readers find here" : "say the same in fewer words")
    ]
  }

  private static let none = "there is no preheader, the line that mail programs show behind the subject"
  private static let noneHelp = "add 'description: ...' to the front matter, or 'email: {preheader: ...}'"

  private static func finding(
    in entry: Entry, at offset: Int, _ message: String, help: String
  ) -> DistantFinding {
    DistantFinding(
      rule: .mailPreheader, file: entry.source, offset: offset, message: message, help: help,
      isInDraft: entry.publication.isDraft)
  }
}
