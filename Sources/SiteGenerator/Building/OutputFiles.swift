/// The plan's pages as files to write.
enum OutputFiles {
  /// - Parameter root: The folder that holds `content/` and `templates/`.
  static func all(of plan: Plan, _ theme: Theme, root: String) -> [OutputFile] {
    let renderer = PageRenderer(plan, theme)
    return plan.pages.map { page in
      OutputFile(
        path: page.path.outputFile, source: page.source, isListed: !page.isUnlisted,
        content: content(of: page, plan, renderer, root))
    }
  }

  private static func content(
    of page: Page, _ plan: Plan, _ renderer: PageRenderer, _ root: String
  ) -> OutputFile.Content {
    switch page.content {
    case .file(let source): .copy(of: root + "/" + source)
    case .asset(let number): content(of: plan.site.assets[number], root)
    default: .bytes { try renderer.render(page) }
    }
  }

  private static func content(of asset: ThemeAsset, _ root: String) -> OutputFile.Content {
    switch asset.content {
    case .file(let source): .copy(of: root + "/" + source)
    case .builtIn(let bytes): .bytes { bytes }
    }
  }
}
