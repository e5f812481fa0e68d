import SiteGenerator

/// What is due, in words:
///
///     Due, compared with https://t.example/sitegen.json:
///       appears: /listen/ (Listen)
struct DueSummary {
  let lines: [String]

  init(_ answer: DueCheck.Answer) {
    let place = harmless(answer.place)
    guard !answer.changes.isEmpty else {
      let next = answer.nextDue.map { "the next is \($0.readable)" } ?? "nothing is to come"
      lines = ["Nothing is due, compared with \(place); \(next)."]
      return
    }
    lines =
      ["Due, compared with \(place):"]
      + answer.changes.map { "  \($0.kind.rawValue): \(harmless($0.path)) (\(harmless($0.title)))" }
  }
}
