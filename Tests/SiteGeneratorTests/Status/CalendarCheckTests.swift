import Testing

@testable import SiteGenerator

@Suite struct CalendarCheckTests {
  /// What is found in posts of a weekly newsletter, on Tuesday, 24 November 2026.
  private func found(_ posts: [String: String]) async throws -> [String] {
    var files = ["content/site.yml": TestSite.configuration + "cadence: {every: week, on: monday}\n"]
    for (name, text) in posts { files["content/posts/\(name).md"] = text }
    return try await TestSite(files).check().findings.filter {
      $0.rule == .wrongWeekday || $0.rule == .dateInName
    }.map { "\($0.rule.rawValue) \($0.location?.withoutTestFolder ?? "nowhere")" }
  }

  @Test func findingsStandAtTheDate() async throws {
    #expect(
      try await found([
        "2026-11-25-late": "---\ntitle: Late\ndate: 2026-11-26\n---\nWords.",
        "2026-11-27-friday": "# Friday\n\nWords.",
      ]) == [
        "date-in-name content/posts/2026-11-25-late.md:3:7",
        "wrong-weekday content/posts/2026-11-25-late.md:3:7",
        "wrong-weekday content/posts/2026-11-27-friday.md:1:1",
      ])
  }

  /// What all have read stays as it is, and the archive may have gone by another rhythm.
  @Test func daysOfWhatHasLongBeenOutAreNotTold() async throws {
    #expect(
      try await found([
        "2026-11-12-a": "# A\n\nWords.", "2026-11-17-b": "# B\n\nWords.", "2026-11-19-c": "# C\n\nWords.",
        "2026-11-30-d": "# D\n\nWords.",
      ]) == ["wrong-weekday content/posts/2026-11-19-c.md:1:1"])
  }
}
