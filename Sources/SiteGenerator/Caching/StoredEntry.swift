/// What was read of one post or page, as the cache holds it.
struct StoredEntry: BinaryCoded, Sendable {
  var path: String
  var reading: SourceCache.Reading<EntryReader.Outcome>

  init(_ path: String, _ reading: SourceCache.Reading<EntryReader.Outcome>) {
    self.path = path
    self.reading = reading
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(path)
    writer.write(reading.facts)
    writer.write(reading.value)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    path = try reader.read()
    reading = SourceCache.Reading(facts: try reader.read(), value: try reader.read())
  }
}
