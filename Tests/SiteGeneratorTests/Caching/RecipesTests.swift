import Foundation
import Testing

@testable import SiteGenerator

/// Which pages are made again after a change: those that may show it, and few others.
@Suite struct RecipesTests {
  private static let files: [String: String] = {
    var files = [
      "content/site.yml": TestSite.configuration + "postsPerPage: 3\nrelated: 1\n",
      "content/pages/about.md": "# About\n\nAll about it.",
    ]
    for day in 10..<22 {
      files["content/posts/2026-10-\(day)-p\(day).md"] =
        "---\ntitle: Post \(day)\ntags: [T\(day % 2)]\n---\nText \(day)"
    }
    return files
  }()

  private func recipes(_ files: [String: String]) async throws -> [String: ContentHash] {
    let site = try TestSite(files)
    let options = BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2)
    let preparation = SitePreparation(options)
    let reading = try await preparation.read { _ in }
    guard case .prepared(let prepared) = try await preparation.outcome(of: reading.sources) else {
      return [:]
    }
    let key = try #require(reading.kept).store.key
    let recipes = Recipes(prepared.plan, prepared.theme, key)
    return Dictionary(
      prepared.plan.pages.compactMap { page in recipes.recipe(of: page).map { (page.path.text, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func changes(_ path: String, _ text: String) async throws -> [String] {
    let before = try await recipes(Self.files)
    let after = try await recipes(Self.files.merging([path: text]) { $1 })
    return after.filter { before[$0.key] != $0.value }.keys.sorted()
  }

  @Test func sameSourcesAreTheSameRecipes() async throws {
    let first = try await recipes(Self.files)
    #expect(try await recipes(Self.files) == first)
    #expect(first.count > 20)
  }

  @Test func aTextConcernsItsPageThoseBesideItAndItsLists() async throws {
    let changes = try await changes(
      "content/posts/2026-10-20-p20.md", "---\ntitle: Another title\ntags: [T0]\n---\nOther text")
    for page in ["/p20/", "/p19/", "/p21/", "/", "/tags/t0/", "/feed.xml", "/tags/t0/feed.xml", "/archive/"] {
      #expect(changes.contains(page), "\(page)")
    }
    for page in ["/p11/", "/page/2/", "/tags/t1/", "/about/", "/tags/t1/feed.xml"] {
      #expect(!changes.contains(page), "\(page)")
    }
  }

  @Test func aPageConcernsItselfAlone() async throws {
    #expect(try await changes("content/pages/about.md", "# About\n\nNothing.") == ["/about/"])
  }

  @Test(arguments: [
    ("content/posts/2026-10-20-p20.md", "---\ntitle: Post 20\ntags: [T0, New]\n---\nText 20"),
    ("content/posts/2026-10-23-new.md", "# New\n\nText"),
    ("content/site.yml", TestSite.configuration + "postsPerPage: 3\nrelated: 1\ntagline: New\n"),
    ("content/strings.yml", "issue: Letter\n"),
    ("templates/partials/head-end.html", "<meta name=a content=b>"),
    ("templates/assets/x.js", "1"), ("content/a.txt", "A file that posts could link to"),
  ])
  func theSiteConcernsEverything(path: String, text: String) async throws {
    let before = try await recipes(Self.files)
    #expect(try await changes(path, text).count >= before.count)
  }
}
