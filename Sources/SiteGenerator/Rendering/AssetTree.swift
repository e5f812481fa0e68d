import Templates

/// The theme's files as nested values: `fonts/serif.woff2` is `assets.fonts.serif.woff2`.
struct AssetTree {
  private var children: [String: AssetTree] = [:]
  private var path: SitePath?

  init(_ assets: [ThemeAsset]) {
    for asset in assets {
      insert(asset.name.split { $0 == "/" || $0 == "." }.map(String.init)[...], asset.path)
    }
  }

  private init() {}

  private mutating func insert(_ parts: ArraySlice<String>, _ path: SitePath) {
    guard let first = parts.first else {
      self.path = path
      return
    }
    children[first, default: AssetTree()].insert(parts.dropFirst(), path)
  }

  /// A leaf is the file's address. Where one file's name is the beginning of another's (`a.css`, `a.css.map`), the
  /// shorter one is the value and the longer has none.
  var recordType: RecordType<RenderContext> {
    RecordType(
      "assets", "The theme's files.",
      children.sorted { $0.key < $1.key }.map { name, child in
        if let path = child.path {
          return .text(name, "The address of \(path.text.dropFirst()).") { $0.base.link(to: path) }
        }
        let type = child.recordType
        return .record(name, of: type, "The files whose names go on from here.") { $0 }
      })
  }
}
