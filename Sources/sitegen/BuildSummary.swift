import SiteGenerator

/// The words at the end of a build.
struct BuildSummary {
  let lines: [String]

  init(_ result: BuildResult, output: String, took duration: Duration) {
    lines =
      Self.heldBack(result.heldBack) + Self.ledger(result) + [Self.total(result, output, duration)]
  }

  private static func heldBack(_ entries: [HeldBack]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["Held back:"] + entries.map { "  \(harmless($0.source)): \(reason($0.reason))" }
  }

  private static func ledger(_ result: BuildResult) -> [String] {
    guard result.output?.isLedgerChanged == true else { return [] }
    return ["Updated content/permalinks.lock: commit it together with your posts."]
  }

  private static func reason(_ reason: HeldBack.Reason) -> String {
    switch reason {
    case .draft: "a draft"
    case .scheduled(let date): "goes out \(date.readable)"
    case .expired(let date): "expired \(date.readable)"
    }
  }

  private static func total(_ result: BuildResult, _ output: String, _ duration: Duration) -> String {
    guard let written = result.output else { return "Nothing was written." }
    return """
      Built \(counted(written.pages, "page")) in \(harmless(output)): \(counted(written.written, "file")) written, \
      \(written.unchanged) unchanged, \(written.removed) removed, \(result.heldBack.count) held back, \
      \(duration.inSeconds).
      """
  }
}

extension Duration {
  /// `0.27 s`
  var inSeconds: String {
    let hundredths = Int((self / .milliseconds(10)).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest) s"
  }
}

/// `1 file`, `2 files`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
