/// Finds titles that search engines and mail programs cut off.
enum LongTitle {
  static let most = 60

  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    let length = entry.title.value.count
    guard length > most else { return [] }
    return [
      entry.finding(
        .longTitle, at: entry.title.offset,
        "this title has \(length) characters; search results and mail programs show about \(most)",
        help: "put what matters into the first \(most), or make it shorter")
    ]
  }
}
