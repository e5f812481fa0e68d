/// The files of a planned site, each made when somebody asks for it.
struct PreviewFiles: Sendable {
  private let files: OutputFiles
  /// By path, relative to where the output folder would be.
  private let numbers: [String: Int]
  let plan: Plan
  private let theme: Theme
  private let root: String

  init(_ plan: Plan, _ theme: Theme, root: String) {
    self.plan = plan
    self.theme = theme
    self.root = root
    files = OutputFiles(plan, theme, root: root)
    numbers = Dictionary(
      plan.pages.indices.map { (plan.pages[$0].path.outputFile, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(path: String) -> OutputFile? {
    numbers[path].map { files.file(of: plan.pages[$0]) }
  }

  /// The same files with what the words of the posts tell now.
  ///
  /// - Throws: `CancellationError`.
  func indexed(jobs: Int) async throws -> PreviewFiles {
    PreviewFiles(plan.with(try await PostIndex.make(for: plan, jobs: jobs)), theme, root: root)
  }
}
