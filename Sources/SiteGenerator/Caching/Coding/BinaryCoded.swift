/// A value that the cache can hold.
///
/// `Codable` would need no code for each type, but takes ten times as long, and the cache is there to save time.
protocol BinaryCoded {
  func write(to writer: inout BinaryWriter)

  /// - Throws: `DamagedCache` where the bytes are of something else.
  init(from reader: inout BinaryReader) throws(DamagedCache)
}

/// The bytes are not what was written.
struct DamagedCache: Error {}
