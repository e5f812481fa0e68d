/// Reads the header of one image format.
protocol ImageHeaderReader {
  /// Steps over what every image of the format begins with.
  ///
  /// - Throws: `otherContent` where there is something else.
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage)

  /// Reads on, after the signature, as far as the size; nil if the image has none of its own.
  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize?
}

extension ImageFormat {
  /// The format that a file begins like; never SVG, which is text and has no signature.
  init?(signatureOf bytes: ByteReader) {
    let found = Self.allCases.first { format in
      var reader = bytes
      return format != .svg && (try? format.header.skipSignature(&reader)) != nil
    }
    guard let found else { return nil }
    self = found
  }

  /// The reader of its headers.
  var header: any ImageHeaderReader.Type {
    switch self {
    case .png: PNGHeader.self
    case .jpeg: JPEGHeader.self
    case .gif: GIFHeader.self
    case .webp: WebPHeader.self
    case .avif: AVIFHeader.self
    case .svg: SVGHeader.self
    }
  }
}
