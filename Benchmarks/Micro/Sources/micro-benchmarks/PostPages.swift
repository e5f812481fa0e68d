import Foundation

@testable import SiteGenerator

/// The pages of all posts, ready to be rendered with the built-in theme.
struct PostPages {
  private let whole: Pages
  private let withoutText: Pages

  init(in root: URL) async throws {
    whole = try await Pages(in: root)
    try Self.writeTemplateWithoutText(to: root)
    withoutText = try await Pages(in: root)
  }

  func render(withText: Bool) throws {
    try (withText ? whole : withoutText).render()
  }

  private static func writeTemplateWithoutText(to root: URL) throws {
    let path = "templates/post.html"
    guard let bytes = BuiltInTheme.files[path] else { throw Unprepared() }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("{{{content}}}") else { throw Unprepared() }
    let folder = root.appending(path: "templates")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.replacing("{{{content}}}", with: "").utf8).write(to: root.appending(path: path))
  }

  struct Unprepared: Error {}
}

/// The pages of all posts in one theme.
private struct Pages {
  /// Behind the newest post of the corpus.
  private static let now = 1_767_225_600

  private let renderer: PageRenderer
  private let posts: [(shown: Page.Templated, path: SitePath)]

  init(in root: URL) async throws {
    let options = BuildOptions(root: root.path, clock: .seconds(Self.now), jobs: 1)
    guard case .prepared(let site) = try await SitePreparation(options).run(progress: { _ in }) else {
      throw PostPages.Unprepared()
    }
    renderer = PageRenderer(context: RenderContext(site.plan), theme: Theme(site.theme))
    posts = site.plan.pages.compactMap { page in
      guard case .templated(let shown) = page.content, case .post = shown else { return nil }
      return (shown, page.path)
    }
  }

  func render() throws {
    for post in posts { _ = try renderer.render(post.shown, at: post.path, from: "") }
  }
}
