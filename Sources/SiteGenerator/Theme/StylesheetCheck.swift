import Spelling

/// Finds the addresses in the writer's own stylesheets that lead nowhere, or to another host. Browsers say nothing of either
/// to those who read.
struct StylesheetCheck {
  private let later: Plan
  private let base: BaseURL
  /// By their published names without a fingerprint, as stylesheets name them: `fonts/serif.woff2`.
  private let assets: Set<String>
  private let paths: Set<SitePath>

  /// - Parameter later: The plan once all is out.
  static func findings(in stylesheets: [SourceText], for later: Plan) -> [Finding] {
    let found = stylesheets.map { ($0, StylesheetAddresses.all(in: $0.bytes)) }.filter { !$0.1.isEmpty }
    guard !found.isEmpty else { return [] }
    let check = StylesheetCheck(later)
    return found.flatMap { check.findings(in: $0, $1) }
  }

  private init(_ later: Plan) {
    self.later = later
    base = later.site.configuration.url
    assets = Set(later.site.assets.map(\.name.composed))
    paths = Set(later.pages.map(\.path))
  }
}

extension StylesheetCheck {
  private func findings(in stylesheet: SourceText, _ found: [StylesheetAddresses.Found]) -> [Finding] {
    let lines = SourceLines(stylesheet)
    let name = String(stylesheet.path.dropFirst(ThemeAsset.folder.count)).composed
    let mistakes = found.compactMap { found in
      mistake(in: found.address, of: name).map { (offset: found.offset, mistake: $0) }
    }
    return FindingsOfOneFile.told(of: mistakes, in: lines, at: \.offset, rule: \.mistake.rule) {
      Finding($0.mistake.rule, in: lines, at: $0.offset, $0.mistake.message, help: $0.mistake.help)
    }
  }

  private func mistake(in address: String, of stylesheet: String) -> Mistake? {
    guard Address.isLocal(address) else { return host(of: address).map(Mistake.otherHost) }
    let written = String(address.prefix { $0 != "?" && $0 != "#" })
    // A fragment is of the page itself. What CSS escapes no writer of ours needs.
    guard !written.isEmpty, !written.contains("\\") else { return nil }
    let decoded = (PercentEncoding.decode(written) ?? written).composed
    let folder = SitePath(trusted: "/" + ThemeAsset.publishedFolder + stylesheet).folder.text
    guard decoded.hasPrefix("/") else {
      let path = LinkResolver.normalized(folder + decoded)
      return isThere(path) ? nil : .missing(address, help: help(for: path, from: stylesheet))
    }
    guard base.path.isEmpty || written.hasPrefix(base.path + "/") else {
      return .missing(address, help: help(for: LinkResolver.normalized(decoded), from: stylesheet))
    }
    let path = LinkResolver.normalized(
      base.path.isEmpty ? decoded : String(decoded.dropFirst(basePathLength)))
    // Below a base path nobody can tell an asset's address from another one, so that it keeps its name.
    let isFound = base.path.isEmpty ? isThere(path) : paths.contains(path)
    return isFound ? nil : .missing(address, help: help(for: path, from: stylesheet))
  }

  private var basePathLength: Int { (PercentEncoding.decode(base.path) ?? base.path).composed.count }

  private func isThere(_ path: SitePath) -> Bool {
    paths.contains(path) || asset(at: path).map(assets.contains) ?? false
  }

  /// Of an address with a host that is not the site's own; nil for those that load nothing, as `data:` does.
  private func host(of address: String) -> String? {
    let lowercased = address.lowercased()
    guard let start = ["https://", "http://", "//"].first(where: lowercased.hasPrefix) else { return nil }
    let host = lowercased.dropFirst(start.count).prefix { !"/?#:".contains($0) }
    return host == base.host ? nil : String(host)
  }

  /// The name that an asset with this address would have.
  private func asset(at path: SitePath) -> String? {
    let folder = "/" + ThemeAsset.publishedFolder
    return path.text.hasPrefix(folder) ? String(path.text.dropFirst(folder.count)) : nil
  }
}

/// What to do about an address that leads nowhere.
extension StylesheetCheck {
  private func help(for path: SitePath, from stylesheet: String) -> String {
    let source = "content" + path.text
    if let published = later.sources[source] {
      return "\(source) is published at \(published): write '\(relative(published, from: stylesheet))'"
    }
    guard let asset = asset(at: path) else {
      return "put the file there as \(source), or correct the address"
    }
    if assets.contains(asset) {
      return "write it from this file on: '\(relative(path, from: stylesheet))'"
    }
    let near = nearest(to: asset, among: assets.sorted())
    if let near {
      let path = SitePath(trusted: "/" + ThemeAsset.publishedFolder + near)
      return "did you mean '\(relative(path, from: stylesheet))'?"
    }
    return "put the file there as \(ThemeAsset.folder)\(asset), or correct the address"
  }

  /// An address that holds with any base path.
  private func relative(_ path: SitePath, from stylesheet: String) -> String {
    let folders = stylesheet.split(separator: "/").dropLast()
    guard let asset = asset(at: path) else {
      return String(repeating: "../", count: folders.count + 1) + path.encoded.dropFirst()
    }
    return String(repeating: "../", count: folders.count) + PercentEncoding.encode(path: asset)
  }

  private struct Mistake {
    let rule: Rule
    let message: String
    let help: String

    static func missing(_ address: String, help: String) -> Mistake {
      Mistake(rule: .missingFile, message: "'\(address)' leads to no file of the site", help: help)
    }

    static func otherHost(_ host: String) -> Mistake {
      Mistake(
        rule: .otherHost, message: "this is loaded from another host, \(host)",
        help:
          "readers wait for it, and that host learns who reads: put the file into templates/assets/, or write"
          + " 'checks: {other-host: off}' in site.yml")
    }
  }
}
