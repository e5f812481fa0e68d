import Templates

/// The theme's files as nested values: `fonts/serif.woff2` is `assets.fonts.serif.woff2`.
struct AssetTree {
  private var children: [String: AssetTree] = [:]
  private var asset: ThemeAsset?

  init(_ assets: [ThemeAsset]) {
    for asset in assets {
      insert(asset.valueName.split(separator: ".").dropFirst(), asset)
    }
  }

  private init() {}

  private mutating func insert(_ parts: ArraySlice<Substring>, _ asset: ThemeAsset) {
    guard let first = parts.first else {
      self.asset = asset
      return
    }
    children[String(first), default: AssetTree()].insert(parts.dropFirst(), asset)
  }

  /// A leaf is the file's address. Where one file's name is the beginning of another's (`a.css`, `a.css.map`), the
  /// shorter one is the value and the longer has none.
  ///
  /// - Parameter path: What leads here: `assets`, `assets.fonts`.
  func recordType(_ path: String = "assets") -> RecordType<RenderContext> {
    RecordType(
      path, path == "assets" ? "The theme's files." : "The theme's files whose names begin so.",
      children.sorted { $0.key < $1.key }.map { name, child in
        if let asset = child.asset {
          return .text(name, "The address of assets/\(asset.name).") { $0.base.link(to: asset.path) }
        }
        let type = child.recordType("\(path).\(name)")
        return .record(name, of: type, "The files whose names go on from here.") { $0 }
      })
  }
}
