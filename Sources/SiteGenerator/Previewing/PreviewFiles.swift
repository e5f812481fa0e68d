/// The files of a planned site, each made when somebody asks for it.
struct PreviewFiles: Sendable {
  let planned: PlannedSite
  private let theme: Theme
  private let root: String
  private let files: OutputFiles
  /// By path, relative to where the output folder would be.
  private let numbers: [String: Int]

  var plan: Plan { planned.plan }

  init(_ planned: PlannedSite, _ theme: Theme, root: String) {
    self.planned = planned
    self.theme = theme
    self.root = root
    files = OutputFiles(planned.plan, theme, root: root)
    let pages = planned.plan.pages
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
    PreviewFiles(try await planned.indexed(jobs: jobs), theme, root: root)
  }
}
