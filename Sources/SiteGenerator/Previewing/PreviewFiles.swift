/// The files of a planned site, each made when somebody asks for it.
struct PreviewFiles: Sendable {
  let site: PreparedSite
  private let root: String
  private let files: OutputFiles
  /// By path, relative to where the output folder would be.
  private let numbers: [String: Int]

  var plan: Plan { site.plan }

  init(_ site: PreparedSite, root: String) {
    self.site = site
    self.root = root
    files = OutputFiles(site.plan, Theme(site.theme), root: root)
    let pages = site.plan.pages
    numbers = Dictionary(
      pages.indices.map { (pages[$0].path.outputFile, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(path: String) -> OutputFile? {
    numbers[path].map { files.file(of: plan.pages[$0]) }
  }

  /// The same files with what the words of the posts tell now.
  ///
  /// - Throws: `CancellationError`.
  func indexed(jobs: Int) async throws -> PreviewFiles {
    PreviewFiles(try await site.indexed(jobs: jobs), root: root)
  }
}
