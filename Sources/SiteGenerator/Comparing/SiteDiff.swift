/// What a publication would change of what is published already, as readers' browsers see it.
///
/// It goes by two manifests, which know the bytes of every file by their hashes.
public struct SiteDiff: Hashable, Sendable {
  /// Addresses of pages at which there was nothing.
  public private(set) var new: [String] = []
  /// Addresses of pages that lead on to where their content is now.
  public private(set) var moved: [Move] = []
  /// Addresses of pages with other bytes.
  public private(set) var changed: [String] = []
  public private(set) var vanished: [Vanished] = []
  /// Addresses of what is no page: style sheets, images, feeds, the sitemap.
  public private(set) var files = Files()

  public struct Move: Hashable, Sendable {
    public var from: String
    public var to: String
  }

  public struct Vanished: Hashable, Sendable {
    public var address: String
    /// Whether a page there says that it is gone.
    public var saysSo: Bool
  }

  public struct Files: Hashable, Sendable {
    public internal(set) var new: [String] = []
    public internal(set) var changed: [String] = []
    public internal(set) var vanished: [String] = []

    public var isEmpty: Bool { new.isEmpty && changed.isEmpty && vanished.isEmpty }
  }

  /// No difference.
  package init() {}

  /// - Parameters:
  ///   - site: What is to be published. What is unlisted in it counts only where it was listed before.
  ///   - redirects: Where files lead that only lead on, by their paths below the output folder: addresses.
  init(from published: Manifest, to site: Inventory, redirects: [String: String]) {
    var before = Dictionary(uniqueKeysWithValues: published.entries.map { ($0.path, $0) })
    for entry in site.all.entries {
      guard let old = before.removeValue(forKey: entry.path) else { continue }
      if old.hash != entry.hash { note(entry, after: old, leadingTo: redirects[entry.path.string]) }
    }
    for entry in published.entries where before[entry.path] != nil { noteVanished(entry) }
    let known = Set(published.entries.lazy.map(\.path))
    let targets = Set(moved.map(\.to))
    for entry in site.listed.entries where !known.contains(entry.path) {
      let address = SitePath.text(ofOutputFile: entry.path.string)
      if !Self.isPage(entry.path) {
        files.new.append(address)
      } else if !targets.contains(address) {
        new.append(address)
      }
    }
    joinRenamedAssets()
    sort()
  }

  public var isEmpty: Bool {
    new.isEmpty && moved.isEmpty && changed.isEmpty && vanished.isEmpty && files.isEmpty
  }
}

extension SiteDiff {
  private mutating func note(_ entry: Manifest.Entry, after old: Manifest.Entry, leadingTo target: String?) {
    let address = SitePath.text(ofOutputFile: entry.path.string)
    let isNewlyGivenUp = entry.isPlaceholder && !old.isPlaceholder
    if isNewlyGivenUp, let target {
      moved.append(Move(from: address, to: target))
    } else if isNewlyGivenUp {
      vanished.append(Vanished(address: address, saysSo: true))
    } else if Self.isPage(entry.path) {
      changed.append(address)
    } else {
      files.changed.append(address)
    }
  }

  private mutating func noteVanished(_ entry: Manifest.Entry) {
    let address = SitePath.text(ofOutputFile: entry.path.string)
    if Self.isPage(entry.path) {
      vanished.append(Vanished(address: address, saysSo: false))
    } else {
      files.vanished.append(address)
    }
  }

  /// One of the theme's files with other bytes has another name.
  private mutating func joinRenamedAssets() {
    func names(_ addresses: [String]) -> Set<String> {
      Set(addresses.compactMap { ThemeAsset.name(ofPublished: String($0.dropFirst())) })
    }
    let renamed = names(files.new).intersection(names(files.vanished))
    let isRenamed = { (address: String) in !names([address]).isDisjoint(with: renamed) }
    files.changed += files.new.filter(isRenamed)
    files.new.removeAll(where: isRenamed)
    files.vanished.removeAll(where: isRenamed)
    files.changed.sort()
  }

  /// The manifests go by files, among which a page's `index.html` stands behind others.
  private mutating func sort() {
    new.sort()
    moved.sort { $0.from < $1.from }
    changed.sort()
    vanished.sort { $0.address < $1.address }
  }

  /// Nobody opens the page for missing addresses by its own.
  private static func isPage(_ path: OutputPath) -> Bool {
    path.string.hasSuffix(".html") && path.string != "404.html"
  }
}
