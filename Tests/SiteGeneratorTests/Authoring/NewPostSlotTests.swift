import Foundation
import Testing

@testable import SiteGenerator

@Suite("The slot of a new post")
struct NewPostSlotTests {
  private static let weekly = TestSite.configuration + "cadence: {every: week, on: monday, at: \"07:00\"}\n"

  private func new(
    _ title: String, date: String? = nil, isDraft: Bool = false, in site: TestSite,
    now: String = "2026-11-24 12:00"
  ) async throws -> Result<AuthoredPost, AuthoringRefusal> {
    try await NewPost(title, date: date, isDraft: isDraft, root: site.root, clock: .written(now)).run()
  }

  private func path(_ post: AuthoredPost, in site: TestSite) -> String {
    String(post.path.dropFirst(site.root.count + 1))
  }

  @Test("Several at once have a slot each")
  func several() async throws {
    let site = try TestSite(["content/site.yml": Self.weekly])
    let paths = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 1...6 {
        group.addTask { [root = site.root] in
          let post = NewPost(
            "Week \(number)", date: nil, isDraft: false, root: root, clock: .written("2026-11-24 12:00"))
          return try await post.run().get().path
        }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    let days = paths.map { String($0.dropFirst(site.root.count + "/content/posts/".count).prefix(10)) }
    #expect(
      days.sorted() == ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28", "2027-01-04"])
  }

  @Test("A day alone is meant at the hour of the cadence, and what else is of that day is told")
  func dayAlone() async throws {
    let site = try TestSite([
      "content/site.yml": Self.weekly, "content/posts/2026-12-17-ask.md": "# Ask\n\nA.",
    ])
    let post = try await new("Listen", date: "2026-12-17", in: site).get()
    #expect(try site.source(path(post, in: site)).contains("date: 2026-12-17 07:00\n"))
    #expect(
      post.remarks == [
        "Goes out with the first build after Thu, 17 Dec 2026 07:00 +00:00.",
        "Also of that day: \(site.root)/content/posts/2026-12-17-ask.md.",
      ])
    let midnight = try await new("Wait", date: "2026-12-18 00:00", in: site).get()
    #expect(try site.source(path(midnight, in: site)).contains("date: 2026-12-18\n"))
  }

  @Test(
    "Where the ledger is kept, or CI needs it, the build before the push is told",
    arguments: ["content/permalinks.lock", ".github/workflows/publish.yml", ".gitlab-ci.yml"])
  func ledger(file: String) async throws {
    let site = try TestSite(["content/site.yml": Self.weekly, file: Ledger().text])
    #expect(
      try await new("Ask", in: site).get().remarks.dropFirst() == [
        "Run 'sitegen build' before you push, so that content/permalinks.lock knows the post; commit both."
      ])
  }
}
