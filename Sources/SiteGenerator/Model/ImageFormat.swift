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

  var mediaType: String {
    switch self {
    case .png, .jpeg, .gif, .webp, .avif: "image/\(rawValue.lowercased())"
    case .svg: "image/svg+xml"
    }
  }
}
