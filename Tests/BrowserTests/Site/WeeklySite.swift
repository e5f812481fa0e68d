import Foundation
import SiteGenerator
import Testing

/// A newsletter that has come out every Monday for a year.
enum WeeklySite {
  static let pages = ["/", "/archive/", "/issue-52/"]

  /// - Returns: Where the site is.
  static func build(in folder: URL) async throws -> URL {
    let posts = folder.appending(path: "content/posts")
    try FileManager.default.createDirectory(at: posts, withIntermediateDirectories: true)
    try Data("title: Every Monday\nurl: https://mondays.example/\ntimezone: UTC\n".utf8)
      .write(to: folder.appending(path: "content/site.yml"))
    for (week, day) in mondays.enumerated() {
      let matter = week == 51 ? "---\nimage: {src: /lead.svg, alt: The lead}\n---\n" : ""
      try Data("\(matter)# Issue \(week + 1)\n\nWhat happened that week.\n".utf8)
        .write(to: posts.appending(path: "\(day)-issue-\(week + 1).md"))
    }
    try Data(picture.utf8).write(to: folder.appending(path: "content/lead.svg"))
    let options = BuildOptions(root: folder.path, clock: .written("2026-01-01"), jobs: 2)
    let result = try await Build(options).run()
    try #require(result.output != nil, "the weekly site does not build: \(result.findings)")
    return URL(filePath: options.output)
  }

  /// Of the newest issue, in a shape that no stylesheet expects.
  private static let picture =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"700\" viewBox=\"0 0 1200 700\"/>"

  /// The 52 of 2025.
  private static var mondays: [String] {
    let daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let days = daysInMonths.enumerated().flatMap { month, count in
      (1...count).map { String(format: "2025-%02d-%02d", month + 1, $0) }
    }
    return stride(from: 5, to: days.count, by: 7).map { days[$0] }
  }
}
