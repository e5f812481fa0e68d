/// AVIF: boxes, among them the properties of the primary image (ISO/IEC 23008-12, section 6; AV1 Image File Format).
enum AVIFHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    var lookahead = reader
    try lookahead.skip(4)
    try lookahead.expect("ftyp".utf8, else: .otherContent)
    var brands = try reader.box().content
    var names = [try brands.fourLetters()]
    try brands.skip(4)
    while !brands.isAtEnd { names.append(try brands.fourLetters()) }
    guard names.contains("avif") || names.contains("avis") else { throw .otherContent }
  }

  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    while true {
      let box = try reader.box()
      switch box.type {
      case "meta": return try primarySize(box.content)
      // An animation without a still image.
      case "moov": return nil
      default: continue
      }
    }
  }
}

extension AVIFHeader {
  private static func primarySize(_ content: ByteReader) throws(ImageDamage) -> ImageSize {
    var content = content
    _ = try content.versionAndFlags()
    let boxes = try content.boxes()
    guard let primary = boxes.content(of: "pitm"), let properties = boxes.content(of: "iprp") else {
      throw .damagedHeader
    }
    let own = try self.properties(of: number(primary), in: properties.boxes())
    guard var extent = own.content(of: "ispe") else { throw .damagedHeader }
    _ = try extent.versionAndFlags()
    let size = try ImageSize(measured: extent.bigEndian(4), by: extent.bigEndian(4))
    guard var rotation = own.content(of: "irot") else { return size }
    // In quarters of a turn.
    return try rotation.byte() & 1 == 1 ? size.turned : size
  }

  /// The number of the primary image.
  private static func number(_ primary: ByteReader) throws(ImageDamage) -> Int {
    var primary = primary
    return try primary.bigEndian(primary.versionAndFlags().version == 0 ? 2 : 4)
  }

  /// The properties of one image, out of the list that all images of the file share.
  private static func properties(of item: Int, in boxes: [ISOBox]) throws(ImageDamage) -> [ISOBox] {
    guard let shared = try boxes.content(of: "ipco")?.boxes() else { throw .damagedHeader }
    for box in boxes where box.type == "ipma" {
      guard let places = try associations(of: item, in: box.content) else { continue }
      // They count from 1.
      return places.filter { shared.indices.contains($0 - 1) }.map { shared[$0 - 1] }
    }
    throw .damagedHeader
  }

  /// The places of an image's properties in the shared list; nil if the box does not speak of the image.
  private static func associations(of item: Int, in content: ByteReader) throws(ImageDamage) -> [Int]? {
    var content = content
    let (version, flags) = try content.versionAndFlags()
    let isWide = flags & 1 == 1
    for _ in 0..<(try content.bigEndian(4)) {
      let number = try content.bigEndian(version == 0 ? 2 : 4)
      var places: [Int] = []
      for _ in 0..<(try content.bigEndian(1)) {
        // The highest bit says that the property must be heeded.
        places.append(isWide ? try content.bigEndian(2) & 0x7FFF : try content.bigEndian(1) & 0x7F)
      }
      if number == item { return places }
    }
    return nil
  }
}
