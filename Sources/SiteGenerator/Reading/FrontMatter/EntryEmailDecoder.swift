/// Reads what a post says as an e-mail: `email: {subject: Ask, preheader: What to say first}`.
enum EntryEmailDecoder {
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> Located<EntryEmail>? {
    guard let fields = values.map(entry, EntryEmailKey.table, expecting: .entryEmail) else { return nil }
    let email = EntryEmail(
      subject: line(fields[.subject], &values), preheader: line(fields[.preheader], &values))
    return Located(email, at: entry.key.offset)
  }

  private static func line(_ entry: YAMLEntry?, _ values: inout ValueReader) -> Located<String>? {
    entry.flatMap { values.text($0) }.map { Located($0.value.collapsingSpaces, at: $0.offset) }
  }
}
