/// Reads `content/permalinks.lock`.
struct LedgerReader {
  private let lines: SourceLines
  private let zone: SiteTimeZone
  private var ledger = Ledger()
  private var findings: [Finding] = []

  /// The ledger; none where a line cannot be read: what it says must not be lost, so nothing is built without it.
  ///
  /// - Parameter zone: The site's, in which dates are kept.
  static func read(_ source: SourceText, zone: SiteTimeZone) -> Checked<Ledger> {
    guard !source.bytes.isEmpty else {
      return Checked(
        nil, findings: [Finding(.ledger, at: Location(file: source.path), empty, help: emptyHelp)])
    }
    if let finding = SourceEncoding.finding(in: source) { return Checked(nil, findings: [finding]) }
    var reader = LedgerReader(lines: SourceLines(source), zone: zone)
    // Some editors begin a file with a mark that is part of no line.
    reader.read(source.bytes.dropFirst(SourceEncoding.byteOrderMarkLength(of: source.bytes)))
    return Checked(reader.findings.isEmpty ? reader.ledger : nil, findings: reader.findings)
  }

  private init(lines: SourceLines, zone: SiteTimeZone) {
    self.lines = lines
    self.zone = zone
  }
}

extension LedgerReader {
  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(omittingEmptySubsequences: true, whereSeparator: \.isLineEnd) {
      guard !Self.isComment(line) else { continue }
      if Self.isConflictMark(line) {
        report(at: line.startIndex, Self.conflict, Self.conflictHelp)
        // All of them say the same.
        return
      }
      readFact(in: line)
    }
  }

  private mutating func readFact(in line: ArraySlice<UInt8>) {
    let words = line.split(separator: .space, maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, let id = Self.id(words[0]),
      let fact = Ledger.Fact(rawValue: String(decoding: words[1], as: UTF8.self)),
      take(String(decoding: words[2], as: UTF8.self), as: fact, of: id)
    else {
      return report(at: line.startIndex, Self.noFact, Self.noFactHelp)
    }
  }

  /// - Returns: Whether the value is one of its kind.
  private mutating func take(_ value: String, as fact: Ledger.Fact, of id: String) -> Bool {
    var record = ledger.records[id] ?? Ledger.Record()
    switch fact {
    case .date:
      guard case .success(let date) = DateReader.read(value, zone: zone) else { return false }
      record.date = date
    case .number:
      guard let number = Int(value), number > 0 else { return false }
      // Two branches that were merged may have two.
      record.number = min(number, record.number ?? number)
    case .path:
      guard let path = try? SitePath(value) else { return false }
      record.paths.insert(path)
    case .slug:
      guard !value.isEmpty else { return false }
      record.slug = value
    case .source:
      guard !value.isEmpty else { return false }
      record.sources.insert(value)
    case .state:
      guard value == Ledger.retired else { return false }
      record.isRetired = true
    }
    ledger.records[id] = record
    return true
  }

  private static func id(_ word: ArraySlice<UInt8>) -> String? {
    word.isEmpty ? nil : PercentEncoding.decode(String(decoding: word, as: UTF8.self))
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#")
  }

  private static func isConflictMark(_ line: ArraySlice<UInt8>) -> Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.starts(with: $0.utf8) }
  }

  private mutating func report(at offset: Int, _ message: String, _ help: String) {
    findings.append(Finding(.ledger, in: lines, at: offset, message, help: help))
  }
}

extension LedgerReader {
  static let conflict = "two branches were merged here, and git could not"
  static let conflictHelp =
    "keep the lines of both sides and delete those that begin with <<<<<<<, =======, ||||||| and >>>>>>>: each line "
    + "stands for itself"
  static let empty = "the file is empty, and what it knew of posts and addresses is lost"
  static let emptyHelp =
    "take it from git again ('git checkout content/permalinks.lock'), or delete it to begin anew"
  static let noFact = "this line says nothing that sitegen knows"
  static let noFactHelp =
    "take the file from git again ('git checkout content/permalinks.lock'), or delete this line"
}
