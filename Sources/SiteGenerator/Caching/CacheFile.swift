/// A file of the cache: by what key it was made, a value, and a hash of it all.
enum CacheFile<Value: BinaryCoded> {
  case value(Value)
  /// By other settings, or another program.
  case ofAnotherBuild
  /// Half written, or no file of the cache.
  case damaged

  init(_ bytes: [UInt8], _ key: CacheKey) {
    do throws(DamagedCache) {
      self = try Self.read(bytes, key)
    } catch {
      self = .damaged
    }
  }

  static func bytes(of value: Value, _ key: CacheKey) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(mark)
    writer.write(key.hash)
    writer.write(value)
    writer.write(ContentHash(of: writer.bytes))
    return writer.bytes
  }

  private static func read(_ bytes: [UInt8], _ key: CacheKey) throws(DamagedCache) -> Self {
    var end = BinaryReader(Array(bytes.suffix(hashSize)))
    let content = Array(bytes.dropLast(hashSize))
    guard try end.read(ContentHash.self) == ContentHash(of: content) else { return .damaged }
    var reader = BinaryReader(content)
    guard try reader.read(String.self) == mark else { return .damaged }
    guard try reader.read(ContentHash.self) == key.hash else { return .ofAnotherBuild }
    return .value(try reader.read())
  }

  private static var mark: String { "sitegen" }
  /// In bytes.
  private static var hashSize: Int { 8 }
}

extension CacheFile: Sendable where Value: Sendable {}
