/// The image formats that every browser shows.
enum ImageFormat: String, Sendable, CaseIterable {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case webp = "WebP"
  case avif = "AVIF"
  case svg = "SVG"

  /// The format that a file's extension promises, in large or small letters.
  init?(named path: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch path[path.utf8.index(after: dot)...].lowercased() {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webp
    case "avif": self = .avif
    case "svg": self = .svg
    default: return nil
    }
  }

  /// The format that a file begins like; never SVG, which is text and has no signature.
  init?(signatureOf bytes: ByteReader) {
    let found = Self.allCases.first { format in
      var reader = bytes
      return format != .svg && (try? format.header.skipSignature(&reader)) != nil
    }
    guard let found else { return nil }
    self = found
  }

  var mediaType: String {
    switch self {
    case .png, .jpeg, .gif, .webp, .avif: "image/\(rawValue.lowercased())"
    case .svg: "image/svg+xml"
    }
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

/// Reads the header of one image format.
protocol ImageHeaderReader {
  /// Steps over what every image of the format begins with.
  ///
  /// - Throws: `otherContent` where there is something else.
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage)

  /// Reads on, after the signature, as far as the size; nil if the image has none of its own.
  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize?
}
