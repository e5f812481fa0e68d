/// The entries in one file of the cache: by what key, the entries, and a hash of it all.
enum StoredEntries {
  typealias Reading = SourceCache.Reading<EntryReader.Outcome>

  enum File: Sendable {
    case entries([(String, Reading)])
    /// By other settings, or another program.
    case ofAnotherBuild
    /// Half written, or no file of the cache.
    case damaged
  }

  static func bytes(of entries: [EntryStore.Entries.Element], _ key: CacheKey) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(mark)
    writer.write(key.hash)
    writer.write(entries.map { StoredEntry(path: $0.key, facts: $0.value.facts, outcome: $0.value.value) })
    writer.write(ContentHash(of: writer.bytes))
    return writer.bytes
  }

  static func read(_ bytes: [UInt8], _ key: CacheKey) -> File {
    do throws(DamagedCache) {
      var end = BinaryReader(Array(bytes.suffix(hashSize)))
      let content = Array(bytes.dropLast(hashSize))
      guard try end.read(ContentHash.self) == ContentHash(of: content) else { return .damaged }
      var reader = BinaryReader(content)
      guard try reader.read(String.self) == mark else { return .damaged }
      guard try reader.read(ContentHash.self) == key.hash else { return .ofAnotherBuild }
      let entries = try reader.read([StoredEntry].self)
      return .entries(entries.map { ($0.path, Reading(facts: $0.facts, value: $0.outcome)) })
    } catch {
      return .damaged
    }
  }

  private static let mark = "sitegen"
  /// In bytes.
  private static let hashSize = 8
}

private struct StoredEntry: BinaryCoded {
  var path: String
  var facts: ReadingFacts
  var outcome: EntryReader.Outcome

  init(path: String, facts: ReadingFacts, outcome: EntryReader.Outcome) {
    (self.path, self.facts, self.outcome) = (path, facts, outcome)
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(path)
    writer.write(facts)
    writer.write(outcome)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(path: try reader.read(), facts: try reader.read(), outcome: try reader.read())
  }
}
