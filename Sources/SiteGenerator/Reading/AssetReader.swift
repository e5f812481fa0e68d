/// Gives the theme's files the names they are published under, which say what is in them.
enum AssetReader {
  struct Outcome {
    var assets: [ThemeAsset]
    /// An address that holds the stylesheet; nil where pages link to its file.
    var stylesheet: [UInt8]?
    /// Those of the site's own, as they were written.
    var ownStylesheets: [SourceText]
  }

  /// - Parameter own: The site's own, relative to its root.
  static func read(_ own: [String], root: String) throws(DiskError) -> Outcome {
    let texts = try own.map { path throws(DiskError) in
      SourceText(path: path, bytes: try FileSystem.bytes(of: root + "/" + path))
    }
    let ownNames = Set(own.map(name))
    let builtIn = BuiltInTheme.assets.filter { !ownNames.contains($0.name) }
    let files: [(asset: ThemeAsset, bytes: [UInt8])] =
      builtIn.map { ($0, $0.builtInBytes) }
      + texts.map { (ThemeAsset(name: name(of: $0.path), content: .file($0.path)), $0.bytes) }
    return Outcome(
      assets: named(files), stylesheet: stylesheet(texts),
      ownStylesheets: texts.filter { $0.path.hasSuffix(".css") })
  }

  private static func name(of path: String) -> String { String(path.dropFirst(ThemeAsset.folder.count)) }
}

extension AssetReader {
  private static func stylesheet(_ own: [SourceText]) -> [UInt8]? {
    guard let text = own.first(where: { name(of: $0.path) == InlineStylesheet.name }) else {
      return InlineStylesheet.builtIn
    }
    // In the middle of a page the mark would be a part of the first selector.
    return InlineStylesheet.address(
      of: Array(text.bytes.dropFirst(SourceEncoding.byteOrderMarkLength(of: text.bytes))))
  }

  /// A file that names others has to have another name whenever one of them has; all of them go into its fingerprint,
  /// which needs no order among files that may name one another.
  private static func named(_ files: [(asset: ThemeAsset, bytes: [UInt8])]) -> [ThemeAsset] {
    let files = files.sorted { $0.asset.name < $1.asset.name }
    let all = fingerprint(
      of: files.flatMap { Array($0.asset.name.utf8) + Array(fingerprint(of: $0.bytes).utf8) })
    let names = Dictionary(
      files.map { ($0.asset.name, $0.asset.name) }, uniquingKeysWith: { first, _ in first })
    var assets = files.map { file in
      var asset = file.asset
      asset.fingerprint = addresses(in: asset, file.bytes, names) == nil ? fingerprint(of: file.bytes) : all
      return asset
    }
    let published = Dictionary(
      assets.map { ($0.name, $0.publishedName) }, uniquingKeysWith: { first, _ in first })
    for index in assets.indices {
      guard let bytes = addresses(in: assets[index], files[index].bytes, published) else { continue }
      assets[index].content = assets[index].content.changed(to: bytes)
    }
    return assets
  }

  private static func addresses(in asset: ThemeAsset, _ bytes: [UInt8], _ names: [String: String]) -> [UInt8]?
  {
    guard AssetAddresses.canBe(in: asset.name) else { return nil }
    return AssetAddresses(in: asset.name, names: names).replaced(in: bytes)
  }

  private static func fingerprint(of bytes: [UInt8]) -> String {
    String(ContentHash(of: bytes).description.prefix(10))
  }
}

extension ThemeAsset {
  fileprivate var builtInBytes: [UInt8] {
    if case .builtIn(let bytes) = content { bytes } else { [] }
  }
}

extension ThemeAsset.Content {
  fileprivate func changed(to bytes: [UInt8]) -> Self {
    switch self {
    case .file(let source), .changed(let source, _): .changed(source, bytes)
    case .builtIn: .builtIn(bytes)
    }
  }
}
