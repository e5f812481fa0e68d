/// The `Content-Type` of a file, by the extension of its name, as static hosts have it.
public enum MediaType {
  public static func of(path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."),
      let type = byExtension[name[name.index(after: dot)...].lowercased()]
    else { return unknown }
    return type
  }

  static let html = "text/html; charset=utf-8"
  static let plainText = "text/plain; charset=utf-8"
  private static let unknown = "application/octet-stream"

  /// All text says that it is UTF-8, also where a format has no such parameter: clients that guess guess wrong.
  private static let byExtension: [String: String] = [
    "html": html, "htm": html, "txt": plainText, "md": "text/markdown; charset=utf-8",
    "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "js": javaScript, "mjs": javaScript,
    "json": "application/json; charset=utf-8", "map": "application/json; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "xml": "application/xml; charset=utf-8", "xsl": "application/xml; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",

    "svg": "image/svg+xml; charset=utf-8", "png": "image/png", "apng": "image/apng", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    "ico": "image/x-icon",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "jxl": "image/jxl",

    "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "ogg": "audio/ogg", "oga": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "weba": "audio/webm",
    "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "ogv": "video/ogg",
    "mov": "video/quicktime",

    "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip",
    "gz": "application/gzip", "wasm": "application/wasm",
  ]

  private static let javaScript = "text/javascript; charset=utf-8"
}
