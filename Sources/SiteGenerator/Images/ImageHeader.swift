/// Tells an image's size from the first bytes of its file.
enum ImageHeader {
  enum Outcome: Hashable, Sendable {
    case size(ImageSize)
    /// There is nothing to say: no image format we know, or an SVG that takes the size of its place.
    case noSize
    /// An image, by its first bytes or else by its name, that cannot be read.
    case unreadable(ImageFormat, ImageDamage)
  }

  /// - Parameters:
  ///   - bytes: The whole file or its beginning: `endsTooEarly` means that more are needed.
  ///   - name: The file's name or path. Browsers tell all formats but SVG by their first bytes, so a PNG image
  ///     may well be named `.jpg`.
  static func size(of bytes: [UInt8], named name: String) -> Outcome {
    var reader = ByteReader(bytes)
    let named = ImageFormat(named: name)
    guard let format = named == .svg ? .svg : ImageFormat(signatureOf: reader) ?? named else {
      return .noSize
    }
    do throws(ImageDamage) {
      guard !bytes.isEmpty else { throw .empty }
      try format.header.skipSignature(&reader)
      return try format.header.readSize(&reader).map(Outcome.size) ?? .noSize
    } catch {
      return .unreadable(format, error)
    }
  }
}
