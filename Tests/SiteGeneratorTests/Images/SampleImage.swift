/// Images of a few bytes: headers as the formats' specifications have them, with hardly a picture behind.
enum SampleImage {
  static func png(_ width: Int, _ height: Int, before chunks: [UInt8] = []) -> [UInt8] {
    let header = chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0])
    return [0x89] + "PNG\r\n\u{1A}\n".utf8 + header + chunks + chunk("IDAT", []) + chunk("IEND", [])
  }

  /// A PNG chunk; nobody looks at its checksum.
  static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count, 4) + type.utf8 + content + [0, 0, 0, 0]
  }

  /// - Parameters:
  ///   - marker: The frame's kind.
  ///   - before: Segments before the frame.
  ///   - after: Segments after it.
  static func jpeg(
    _ width: Int, _ height: Int, marker: UInt8 = 0xC0, before: [UInt8] = [], after: [UInt8] = []
  ) -> [UInt8] {
    let frame = segment(marker, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
    return [0xFF, 0xD8] + before + frame + after + segment(0xDA, [1, 1, 0, 0, 0x3F, 0])
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(content.count + 2, 2) + content
  }

  /// A JPEG's segment of camera notes that says how the camera was held.
  static func camera(orientation: Int, bigEndian: Bool = true) -> [UInt8] {
    segment(0xE1, "Exif\0\0".utf8 + notes(orientation: orientation, bigEndian: bigEndian))
  }

  /// Camera notes: a TIFF file with the maker's name (which nobody follows) and the orientation.
  static func notes(orientation: Int, bigEndian: Bool = true, type: Int = 3) -> [UInt8] {
    let number = bigEndian ? big : little
    let maker = number(0x010F, 2) + number(2, 2) + number(9, 4) + number(999, 4)
    let turn = number(0x0112, 2) + number(type, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    return (bigEndian ? "MM" : "II").utf8 + number(42, 2) + number(8, 4) + number(2, 2) + maker + turn
      + number(0, 4)
  }

  static func gif(_ width: Int, _ height: Int, version: String = "89a") -> [UInt8] {
    "GIF\(version)".utf8 + little(width, 2) + little(height, 2) + [0, 0, 0, 0x3B]
  }

  static func webp(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    "RIFF".utf8 + little(12 + content.count, 4) + "WEBP\(kind)".utf8 + little(content.count, 4) + content
  }

  static func lossyWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8 ", [0x50, 0x16, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2))
  }

  static func losslessWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8L", [0x2F] + little(width - 1 | (height - 1) << 14, 4))
  }

  static func extendedWebP(_ width: Int, _ height: Int) -> [UInt8] {
    webp("VP8X", [0x10, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  /// Two images, the second of which is the primary one, as one with a thumbnail is.
  ///
  /// - Parameters:
  ///   - quarters: By how many quarters it is to be turned, if at all.
  ///   - isWide: Whether numbers take the larger of the sizes they can have.
  static func avif(
    _ width: Int, _ height: Int, quarters: UInt8? = nil, brands: String = "avifmif1", isWide: Bool = false,
    between: [UInt8] = []
  ) -> [UInt8] {
    let version: [UInt8] = [isWide ? 1 : 0, 0, 0, isWide ? 1 : 0]
    let item = { (number: Int) in big(number, isWide ? 4 : 2) }
    let place = { (place: Int) in isWide ? big(place | 0x8000, 2) : big(place | 0x80, 1) }
    let extents = [(7, 5), (width, height)].map { box("ispe", [0, 0, 0, 0] + big($0, 4) + big($1, 4)) }
    let properties = extents.joined() + (quarters.map { box("irot", [$0]) } ?? [])
    let own = quarters == nil ? [place(2)] : [place(2), place(3)]
    let associations =
      version + big(2, 4) + item(1) + [1] + place(1) + item(2) + [UInt8(own.count)] + own.joined()
    let shared = box("ipco", Array(properties)) + box("ipma", associations)
    let meta =
      [0, 0, 0, 0] + box("hdlr", [0, 0, 0, 0]) + box("pitm", version + item(2)) + box("iprp", shared)
    let letters = Array(brands.utf8)
    return box("ftyp", letters[..<4] + [0, 0, 0, 0] + letters[4...]) + between + box("meta", meta)
  }

  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + type.utf8 + content
  }

  static func svg(_ attributes: String) -> [UInt8] {
    Array("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)><path/></svg>".utf8)
  }

  static func big(_ number: Int, _ count: Int) -> [UInt8] {
    little(number, count).reversed()
  }

  static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
