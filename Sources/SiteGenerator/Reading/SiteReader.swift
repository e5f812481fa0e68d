/// Reads a site's sources.
struct SiteReader: Sendable {
  let options: BuildOptions

  init(_ options: BuildOptions) {
    self.options = options
  }

  /// What the sources say.
  struct Sources: Sendable {
    var site: Site
    var theme: ThemeSource
    /// What is to be shown of it, now that the site's zone tells what "now" is.
    var selection: Selection
  }

  /// Reads everything below `content/` and `templates/`, several files at a time.
  ///
  /// - Returns: No sources where `site.yml` does not allow even to go on looking for mistakes.
  func read(_ progress: (Progress) -> Void) async throws -> Checked<Sources> {
    let (paths, listed) = try SourceFolder.list("content", root: options.root)
    let configuration = try readConfiguration()
    guard let site = configuration.value else {
      return Checked(nil, findings: listed + configuration.findings)
    }
    let now = try options.clock.moment(in: site.timeZone)
    let inventory = ContentInventory(paths)
    let entries = try await read(inventory.entries, EntryReader(configuration: site, now: now), progress)
    let theme = try ThemeReader.read(root: options.root)
    return Checked(
      Sources(
        site: Site(
          configuration: site, posts: entries.compactMap(\.value?.post),
          pages: entries.compactMap(\.value?.page),
          files: inventory.files, assets: theme.assets),
        theme: theme, selection: Selection(options, now: now)),
      findings: listed + configuration.findings + inventory.findings + entries.flatMap(\.findings)
        + theme.findings)
  }
}

extension SiteReader {
  private static let configurationFile = "content/site.yml"

  /// A finding where the root has no `site.yml`, and so is no site.
  func missingConfiguration() throws(DiskError) -> Finding? {
    let path = options.root + "/" + Self.configurationFile
    let isThere = try FileSystem.status(of: path, followingLinks: true)?.kind == .file
    return isThere ? nil : SiteConfigurationReader.missing(Self.configurationFile)
  }

  private func readConfiguration() throws(DiskError) -> Checked<SiteConfiguration> {
    let bytes = try FileSystem.bytes(of: options.root + "/" + Self.configurationFile)
    var checked = SiteConfigurationReader.read(SourceText(path: Self.configurationFile, bytes: bytes))
    if let baseURL = options.baseURL { checked.value?.url = baseURL }
    return checked
  }

  private func read(
    _ sources: [EntrySource], _ reader: EntryReader, _ progress: (Progress) -> Void
  ) async throws -> [Checked<EntryReader.Item>] {
    let root = options.root
    return try await sources.concurrentMap(jobs: options.jobs) { done in
      progress(Progress(step: .reading, done: done, total: sources.count))
    } _: { _, source in
      reader.read(source, try FileSystem.bytes(of: root + "/" + source.path))
    }
  }
}

extension EntryReader.Item {
  fileprivate var post: Post? {
    if case .post(let post) = self { post } else { nil }
  }

  fileprivate var page: Entry? {
    if case .page(let page) = self { page } else { nil }
  }
}
