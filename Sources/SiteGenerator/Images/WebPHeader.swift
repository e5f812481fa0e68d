/// WebP: a RIFF file whose first chunk is of one of three kinds (RFC 9649, section 2).
enum WebPHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    try reader.expect("RIFF".utf8, else: .otherContent)
    try reader.skip(4)
    try reader.expect("WEBP".utf8, else: .otherContent)
  }

  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    let kind = try reader.fourLetters()
    try reader.skip(4)
    switch kind {
    case "VP8 ": return try lossySize(&reader)
    case "VP8L": return try losslessSize(&reader)
    case "VP8X": return try extendedSize(&reader)
    default: throw .damagedHeader
    }
  }

  /// A key frame of VP8 (RFC 6386, section 9.1): 14 bits each, above them a scale that is not to be heeded.
  private static func lossySize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize {
    try reader.skip(3)
    try reader.expect([0x9D, 0x01, 0x2A], else: .damagedHeader)
    let (width, height) = (try reader.littleEndian(2), try reader.littleEndian(2))
    return try ImageSize(measured: width & 0x3FFF, by: height & 0x3FFF)
  }

  /// Two numbers of 14 bits, each one less than what it means.
  private static func losslessSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize {
    try reader.expect([0x2F], else: .damagedHeader)
    let bits = try reader.littleEndian(4)
    return try ImageSize(measured: (bits & 0x3FFF) + 1, by: (bits >> 14 & 0x3FFF) + 1)
  }

  /// The canvas of an animation, or of an image with metadata; again one less than what it means.
  private static func extendedSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize {
    try reader.skip(4)
    return try ImageSize(measured: reader.littleEndian(3) + 1, by: reader.littleEndian(3) + 1)
  }
}
