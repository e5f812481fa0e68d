/// SVG: the root element's `width`, `height` and `viewBox` (SVG 2, sections 8.2, 8.6 and 8.12).
enum SVGHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    try reader.decodeUTF16()
    try reader.skipXMLProlog()
    let name = try reader.xmlName()
    guard name == "svg" || name.hasSuffix(":svg") else { throw .otherContent }
  }

  /// Whichever of width and height is missing follows from the shape of the view box, if there is one.
  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    let attributes = try reader.xmlAttributes()
    let width = attributes["width"].flatMap(SVGNumbers.pixels)
    let height = attributes["height"].flatMap(SVGNumbers.pixels)
    let viewBox = attributes["viewBox"].flatMap(SVGNumbers.viewBox)
    switch (width, height, viewBox) {
    case (let width?, let height?, _):
      return try ImageSize(rounding: width, by: height)
    case (let width?, nil, let box?):
      return try ImageSize(rounding: width, by: width * box.height / box.width)
    case (nil, let height?, let box?):
      return try ImageSize(rounding: height * box.width / box.height, by: height)
    case (nil, nil, let box?):
      // In units of its own: a great number is no mistake, but no size either.
      return max(box.width, box.height) <= Double(ImageSize.longestSide)
        ? try ImageSize(rounding: box.width, by: box.height) : nil
    default:
      return nil
    }
  }
}

extension ImageSize {
  /// A size to the nearest pixel, and at least one.
  fileprivate init(rounding width: Double, by height: Double) throws(ImageDamage) {
    guard width > 0, height > 0 else { throw .noExtent }
    guard max(width, height) <= Double(Self.longestSide) else { throw .tooLarge }
    self.init(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
  }
}
