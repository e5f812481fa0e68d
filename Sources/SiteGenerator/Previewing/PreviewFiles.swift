/// The files of a planned site, each made when somebody asks for it.
struct PreviewFiles: Sendable {
  private let files: OutputFiles
  private let pages: [Page]
  /// By path, relative to where the output folder would be.
  private let numbers: [String: Int]
  let plan: Plan

  init(_ site: PreparedSite, root: String) {
    files = OutputFiles(site.plan, Theme(site.theme), root: root)
    plan = site.plan
    let pages = site.plan.pages
    self.pages = pages
    numbers = Dictionary(
      pages.indices.map { (pages[$0].path.outputFile, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(path: String) -> OutputFile? {
    numbers[path].map { files.file(of: pages[$0]) }
  }
}
