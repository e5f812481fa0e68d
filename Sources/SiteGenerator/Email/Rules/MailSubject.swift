/// Finds subjects that mail programs cut off.
enum MailSubject {
  static let most = 60

  /// - Parameter matter: The entry's.
  static func findings(in entry: Entry, _ matter: FrontMatter) -> [DistantFinding] {
    let subject = entry.email?.subject
    let length = (subject?.value ?? entry.title).count
    guard length > most else { return [] }
    return [
      DistantFinding(
        rule: .mailSubject, file: entry.source, offset: subject?.offset ?? matter.title?.offset ?? 0,
        message: "the subject has \(length) characters; mail programs show about \(most)",
        help: subject == nil
          ? "add 'email: {subject: ...}' to the front matter: without it the title is the subject"
          : "put what matters into the first \(most), or make it shorter",
        isInDraft: entry.publication.isDraft)
    ]
  }
}
