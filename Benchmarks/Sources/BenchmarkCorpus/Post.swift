import Foundation

/// One post as its file has it.
struct Post {
  let fileName: String
  let text: String

  /// - Parameters:
  ///   - number: Makes its address another than that of a post with the same title.
  ///   - olderFiles: The names of the files that it may link to.
  init(
    number: Int, date: Date, series: String?, olderFiles: [String], using prose: inout Prose
  ) {
    let title = prose.title()
    let slug = title.lowercased().replacing(" ", with: "-")
    let day = date.formatted(.iso8601.year().month().day())
    // With seconds, which Hugo asks for.
    let time = date.formatted(.iso8601.time(includingFractionalSeconds: false)).prefix(8)
    let tags = Vocabulary.tags.shuffled(using: &prose.generator).prefix(prose.number(1...3))
    let frontMatter =
      [
        "title: \(title)",
        "date: \(day) \(time)",
        "tags: [\(tags.joined(separator: ", "))]",
        "description: \(prose.title(9...16)).",
      ] + (series.map { ["series: \($0)"] } ?? [])
    fileName = "\(day)-\(slug)-\(number).md"
    text =
      (["---"] + frontMatter + ["---", "", ""]).joined(separator: "\n")
      + PostBody(linkingTo: olderFiles, using: &prose).text
  }
}
