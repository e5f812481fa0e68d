/// The ledger as a file: one fact on a line, sorted, so that git can merge two branches by keeping the lines of both.
///
///     tag:example.com,2026-11-23:ask date 2026-11-23T07:00:00-05:00
///     tag:example.com,2026-11-23:ask path /ask/
extension Ledger {
  /// What a line says of a record.
  enum Fact: String, CaseIterable {
    case date, number, path, slug, source, state
  }

  /// The value of `state`.
  static let retired = "retired"

  var text: String {
    (Self.header + records.flatMap(Self.lines).sorted()).map { $0 + "\n" }.joined()
  }

  /// The line that says a fact, without its end.
  static func line(_ id: String, _ fact: Fact, _ value: String) -> String {
    "\(key(of: id)) \(fact.rawValue) \(value)"
  }

  /// An id as the first word of a line: whatever would end the word, or make the line a comment or look like a mark
  /// of git's, is percent-encoded.
  private static func key(of id: String) -> String {
    let isPlain: (UInt8) -> Bool = { $0 > .space && $0 != 0x7F && $0 != UInt8(ascii: "%") }
    let marks = "#<=>|".utf8
    guard !id.utf8.allSatisfy(isPlain) || id.utf8.first.map(marks.contains) ?? false else { return id }
    let bytes = id.utf8.enumerated().flatMap { index, byte in
      isPlain(byte) && !(index == 0 && marks.contains(byte)) ? [byte] : PercentEncoding.encoded(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func lines(_ id: String, _ record: Record) -> [String] {
    let facts: [(Fact, String?)] =
      [
        (.date, record.date?.rfc3339), (.slug, record.slug), (.number, record.number.map(String.init)),
        (.state, record.isRetired ? retired : nil),
      ] + record.paths.map { (.path, $0.text) } + record.sources.map { (.source, $0) }
    return facts.compactMap { fact, value in value.map { line(id, fact, $0) } }
  }

  private static let header = [
    "# The ids and addresses of all posts and pages, so that feeds never send a post twice and old links go on",
    "# leading somewhere. sitegen keeps this file; commit it together with what you write.",
  ]
}
