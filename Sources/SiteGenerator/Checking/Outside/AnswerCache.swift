import Foundation

/// What other sites have said, kept in `.sitegen/` so that they are not asked again every time.
///
/// It is a help and nothing more: a damaged one is an empty one.
struct AnswerCache: Sendable {
  private let path: String
  private let operations: FileOperations
  /// By address.
  private var entries: [String: Entry]

  private struct Entry: Codable {
    /// Seconds since 1970.
    var asked: Double
    var answer: LinkAnswer

    func isFresh(at now: Double) -> Bool {
      (0..<answer.secondsToKeep).contains(now - asked)
    }
  }

  /// - Throws: Where nothing could be written: better now than after an hour of asking.
  init(in stateFolder: String, operations: FileOperations = .disk) throws(DiskError) {
    path = stateFolder + "/outside-links.json"
    self.operations = operations
    try operations.makeFolders(stateFolder)
    let bytes = (try? FileSystem.bytes(of: path)) ?? []
    entries = (try? JSONDecoder().decode([String: Entry].self, from: Data(bytes))) ?? [:]
  }

  /// What was answered, if that may still be believed.
  func freshAnswer(to address: WebAddress, at now: Double) -> LinkAnswer? {
    entries[address.text].flatMap { $0.isFresh(at: now) ? $0.answer : nil }
  }

  func lastAnswer(to address: WebAddress) -> LinkAnswer? { entries[address.text]?.answer }

  /// The first address, by its letters, that answered well.
  var goodAddress: WebAddress? {
    entries.lazy.filter { $0.value.answer.kind == .good }.map(\.key).min().flatMap { WebAddress($0) }
  }

  mutating func note(_ answer: LinkAnswer, to address: WebAddress, at now: Double) {
    entries[address.text] = Entry(asked: now, answer: answer)
  }

  /// Forgets which hosts did not answer since a moment: the network was to blame.
  mutating func forgetSilence(since start: Double) {
    entries = entries.filter { !($0.value.answer.isFromNobody && $0.value.asked >= start) }
  }

  /// Writes all that may still be believed, at once or not at all.
  func save(at now: Double) throws(DiskError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(entries.filter { $0.value.isFresh(at: now) }) else { return }
    // Two checks may run at the same time.
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    do throws(DiskError) {
      try operations.removeFileIfPresent(temporary)
      try operations.create(temporary, Array(json))
      try operations.move(temporary, path)
    } catch {
      try? operations.removeFileIfPresent(temporary)
      throw error.path == temporary ? error.naming(path) : error
    }
  }
}
