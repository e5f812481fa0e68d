/// Finds the addresses of assets in stylesheets and scripts, where their published names have to stand.
///
/// That is what is quoted, or between `url(` and `)`, and names an asset from the file on, or from `/assets/`; in a script
/// only what begins with a dot, as a module's address does, or with that.
struct AssetAddresses {
  private let folder: [Substring]
  private let isScript: Bool
  /// The published names by the names in `templates/assets/`.
  private let names: [String: String]

  /// - Parameter file: The name of the stylesheet or script.
  init(in file: String, names: [String: String]) {
    folder = file.split(separator: "/").dropLast()
    isScript = Self.isScript(file)
    self.names = names
  }

  static func canBe(in file: String) -> Bool { isScript(file) || file.hasSuffix(".css") }

  private static func isScript(_ file: String) -> Bool { file.hasSuffix(".js") || file.hasSuffix(".mjs") }

  /// - Returns: The file with published names; nil where it names no asset.
  func replaced(in bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var copied = 0
    var position = 0
    while position < bytes.count {
      defer { position += 1 }
      guard let end = endOfText(in: bytes, after: position) else { continue }
      let text = bytes[(position + 1)..<end].drop(while: \.isHTMLSpace)
      guard let address = published(String(decoding: text, as: UTF8.self).trimmingSpaces) else {
        // The mark that ends a text must not begin another; within `url(` there may be one.
        if bytes[position] != UInt8(ascii: "(") { position = end }
        continue
      }
      output += bytes[copied..<text.startIndex] + Array(address.utf8)
      (copied, position) = (end, end)
    }
    return copied == 0 ? nil : output + bytes[copied...]
  }
}

extension AssetAddresses {
  /// Where the text ends that a quotation mark or `url(` begins; nil where neither stands.
  private func endOfText(in bytes: [UInt8], after position: Int) -> Int? {
    let opening = bytes[position]
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
    case UInt8(ascii: "(")
    where !isScript && bytes[..<position].suffix(3).map(\.lowercased).elementsEqual("url".utf8):
      closing = UInt8(ascii: ")")
    default: return nil
    }
    let rest = bytes[(position + 1)...].prefix(Self.longestAddress)
    guard let end = rest.firstIndex(where: { $0 == closing || $0.isLineEnd }), bytes[end] == closing else {
      return nil
    }
    return end
  }

  private static let longestAddress = 1000

  /// Only the file's own name differs, and what follows it stays.
  private func published(_ address: String) -> String? {
    guard !isScript || address.hasPrefix(".") || address.hasPrefix(Self.root) else { return nil }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let decoded = PercentEncoding.decode(String(path)), !decoded.hasSuffix("/"),
      let name = name(of: decoded),
      let published = names[name]
    else { return nil }
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = PercentEncoding.encode(path: String(published.split(separator: "/").last ?? ""))
    return (folders + [file[...]]).joined(separator: "/") + address[path.endIndex...]
  }

  /// The asset's name; nil where an address leads out of the folder.
  private func name(of path: String) -> String? {
    if path.hasPrefix(Self.root) { return String(path.dropFirst(Self.root.count)) }
    guard !path.hasPrefix("/") else { return nil }
    var parts = folder
    for part in path.split(separator: "/") where part != "." {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    return parts.joined(separator: "/")
  }

  /// Where they are on a site at the top of its host.
  private static let root = "/" + ThemeAsset.publishedFolder
}
