/// GIF: the signature, then the logical screen (GIF89a specification, sections 17 and 18).
enum GIFHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    try reader.expect("GIF8".utf8, else: .otherContent)
    let version = try reader.byte()
    guard version == UInt8(ascii: "7") || version == UInt8(ascii: "9") else { throw .otherContent }
    try reader.expect("a".utf8, else: .otherContent)
  }

  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    try ImageSize(measured: reader.littleEndian(2), by: reader.littleEndian(2))
  }
}
