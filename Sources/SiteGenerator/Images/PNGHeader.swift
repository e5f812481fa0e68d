/// PNG: the signature, then chunks, IHDR first (PNG specification, third edition, sections 5 and 11).
enum PNGHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    try reader.expect([0x89] + "PNG\r\n\u{1A}\n".utf8, else: .otherContent)
  }

  /// Reads up to the pixels: before them may stand how the camera was held. After them no browser heeds it.
  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    try reader.expect([0, 0, 0, 13] + "IHDR".utf8, else: .damagedHeader)
    let size = try ImageSize(measured: reader.bigEndian(4), by: reader.bigEndian(4))
    try reader.skip(5 + checksumSize)
    while true {
      let length = try reader.bigEndian(4)
      switch try reader.fourLetters() {
      case "IDAT": return size
      case "eXIf":
        let notes = try reader.part(length)
        if EXIFOrientation(notes)?.isTurned == true { return size.turned }
      default: try reader.skip(length)
      }
      try reader.skip(checksumSize)
    }
  }

  private static let checksumSize = 4
}
