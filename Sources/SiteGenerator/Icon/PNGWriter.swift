/// Writes small pictures of few colours as PNG (third edition of the specification): a palette and four bits a pixel.
enum PNGWriter {
  /// The most colours that four bits can tell apart.
  static let mostColors = 16

  /// - Parameters:
  ///   - pixels: Row by row, the numbers of their colours.
  ///   - width: In pixels, an even number.
  ///   - palette: At most `mostColors`.
  static func write(_ pixels: [Int], width: Int, palette: [RGB]) -> [UInt8] {
    let height = pixels.count / width
    let header = bigEndian(width) + bigEndian(height) + [UInt8(bitDepth), indexedColor, 0, 0, 0]
    let colors = palette.flatMap { [$0.red, $0.green, $0.blue] }
    let data = zlib(rows(of: pixels, width: width), rowLength: 1 + width * bitDepth / 8)
    return signature + chunk("IHDR", header) + chunk("PLTE", colors) + chunk("IDAT", data) + chunk("IEND", [])
  }
}

extension PNGWriter {
  private static let signature = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
  private static let bitDepth = 4
  private static let indexedColor: UInt8 = 3

  /// Each row begins with its filter, which is none: a palette's numbers have no gradients.
  private static func rows(of pixels: [Int], width: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in stride(from: 0, to: pixels.count, by: width) {
      bytes.append(0)
      for pixel in stride(from: row, to: row + width, by: 2) {
        bytes.append(UInt8(pixels[pixel] << bitDepth | pixels[pixel + 1]))
      }
    }
    return bytes
  }

  /// Section 5.3: length, type, data, and the checksum of type and data.
  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = type.utf8 + data
    return bigEndian(data.count) + content + bigEndian(Int(Checksum.crc32(content)))
  }

  /// RFC 1950: deflate with a window of 32 KB, and a checksum.
  private static func zlib(_ data: [UInt8], rowLength: Int) -> [UInt8] {
    [0x78, 0x01] + Deflate.compress(data, rowLength: rowLength) + bigEndian(Int(Checksum.adler32(data)))
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { (shift: Int) in UInt8(truncatingIfNeeded: number >> shift) }
  }
}
