/// Reads an image's bytes one after the other; to run out of them is damage.
struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int
  /// What it means when there are not enough bytes.
  private let shortage: ImageDamage

  init(_ bytes: [UInt8]) {
    self.init(bytes, 0..<bytes.count, shortage: .endsTooEarly)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, shortage: ImageDamage) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
    self.shortage = shortage
  }

  var isAtEnd: Bool { position == end }

  /// The bytes not read yet.
  var rest: ArraySlice<UInt8> { bytes[position..<end] }
}

extension ByteReader {
  mutating func byte() throws(ImageDamage) -> UInt8 {
    guard !isAtEnd else { throw shortage }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number without a sign, of at most seven bytes, the highest first.
  mutating func bigEndian(_ count: Int) throws(ImageDamage) -> Int {
    try take(count).reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number without a sign, of at most seven bytes, the lowest first.
  mutating func littleEndian(_ count: Int) throws(ImageDamage) -> Int {
    try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// A name of four letters, as many formats give to their parts.
  mutating func fourLetters() throws(ImageDamage) -> String {
    String(decoding: try take(4), as: UTF8.self)
  }

  mutating func skip(_ count: Int) throws(ImageDamage) {
    _ = try take(count)
  }

  mutating func skipRest() {
    position = end
  }

  /// The next bytes as a part of its own: to run out of them is not a lack of bytes in the file.
  mutating func part(_ count: Int) throws(ImageDamage) -> ByteReader {
    let range = try take(count).indices
    return ByteReader(bytes, range, shortage: .damagedHeader)
  }

  /// The next bytes as long as they are of some kind; there need not be one, but one of another kind must follow.
  mutating func take(while isWanted: (UInt8) -> Bool) throws(ImageDamage) -> ArraySlice<UInt8> {
    let taken = try take(rest.prefix(while: isWanted).count)
    guard !isAtEnd else { throw shortage }
    return taken
  }

  /// Steps over the bytes that must come next.
  mutating func expect(_ expected: some Sequence<UInt8>, else damage: ImageDamage) throws(ImageDamage) {
    for expected in expected where try byte() != expected { throw damage }
  }

  private mutating func take(_ count: Int) throws(ImageDamage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= end - position else { throw shortage }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
