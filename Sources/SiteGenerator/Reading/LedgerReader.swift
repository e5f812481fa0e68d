/// Reads `content/permalinks.lock`.
struct LedgerReader {
  private let lines: SourceLines
  private let zone: SiteTimeZone
  private var ledger = Ledger()
  /// What the lines before said of one id. Lines of one id stand together, so a record is looked up once for all.
  private var open: (key: ArraySlice<UInt8>, id: String, record: Ledger.Record)?
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
    close()
  }

  private mutating func readFact(in line: ArraySlice<UInt8>) {
    guard let keyEnd = line.firstIndex(of: .space),
      let factEnd = line[(keyEnd + 1)...].firstIndex(of: .space),
      let fact = Ledger.Fact(rawValue: String(decoding: line[(keyEnd + 1)..<factEnd], as: UTF8.self)),
      begin(line[..<keyEnd]),
      open?.record.take(String(decoding: line[(factEnd + 1)...], as: UTF8.self), as: fact, zone) == true
    else {
      return report(at: line.startIndex, Self.noFact, Self.noFactHelp)
    }
  }

  /// Makes the record of this id the open one.
  ///
  /// - Returns: Whether it is an id.
  private mutating func begin(_ key: ArraySlice<UInt8>) -> Bool {
    if let open, open.key.elementsEqual(key) { return true }
    guard let id = Self.id(key) else { return false }
    close()
    open = (key, id, ledger.records.removeValue(forKey: id) ?? Ledger.Record())
    return true
  }

  private mutating func close() {
    guard let open else { return }
    ledger.records[open.id] = open.record
    self.open = nil
  }

  private static func id(_ word: ArraySlice<UInt8>) -> String? {
    word.isEmpty ? nil : PercentEncoding.decode(String(decoding: word, as: UTF8.self))
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#")
  }

  private static func isConflictMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "<=>|".utf8.contains(first) else { return false }
    return line.prefix(7).count == 7 && line.prefix(7).allSatisfy { $0 == first }
  }

  private mutating func report(at offset: Int, _ message: String, _ help: String) {
    findings.append(Finding(.ledger, in: lines, at: offset, message, help: help))
  }
}

extension Ledger.Record {
  /// - Returns: Whether the value is one of its kind.
  fileprivate mutating func take(_ value: String, as fact: Ledger.Fact, _ zone: SiteTimeZone) -> Bool {
    switch fact {
    case .date:
      guard case .success(let date) = DateReader.read(value, zone: zone) else { return false }
      self.date = date
    case .number:
      guard let number = Int(value), number > 0 else { return false }
      // Two branches that were merged may have two.
      self.number = min(number, self.number ?? number)
    case .path:
      guard let path = try? SitePath(value) else { return false }
      paths.insert(path)
    case .slug:
      guard !value.isEmpty else { return false }
      slug = value
    case .source:
      guard !value.isEmpty else { return false }
      sources.insert(value)
    case .state:
      guard value == Ledger.retired else { return false }
      isRetired = true
    }
    return true
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
