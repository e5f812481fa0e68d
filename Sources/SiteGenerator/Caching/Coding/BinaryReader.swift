/// Reads what a `BinaryWriter` wrote. Whatever the bytes are, it ends in values or in an error.
struct BinaryReader {
  private let bytes: [UInt8]
  private var position = 0
  /// How many values the next one is within.
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func read<Value: BinaryCoded>(_: Value.Type = Value.self) throws(DamagedCache) -> Value {
    try Value(from: &self)
  }

  /// Reads a value that may hold others like itself.
  mutating func readNested<Value: BinaryCoded>() throws(DamagedCache) -> Value {
    guard depth < Self.deepest else { throw DamagedCache() }
    depth += 1
    defer { depth -= 1 }
    return try read()
  }

  private static let deepest = 200

  mutating func readNumber() throws(DamagedCache) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try readByte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
      guard shift < 64 else { throw DamagedCache() }
    }
  }

  mutating func readBytes() throws(DamagedCache) -> ArraySlice<UInt8> {
    let count = try readNumber()
    guard count <= UInt64(bytes.count - position) else { throw DamagedCache() }
    defer { position += Int(count) }
    return bytes[position..<position + Int(count)]
  }

  mutating func readByte() throws(DamagedCache) -> UInt8 {
    guard position < bytes.count else { throw DamagedCache() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func readWord() throws(DamagedCache) -> UInt64 {
    var word: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { word |= UInt64(try readByte()) << shift }
    return word
  }
}
