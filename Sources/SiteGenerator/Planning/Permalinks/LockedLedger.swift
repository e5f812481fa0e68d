/// Says what a ledger lacks that nobody may write: in CI, what a build changes is not committed.
enum LockedLedger {
  /// Enough to see what it is about.
  private static let mostTold = 10

  static func findings(_ ledger: Ledger?, shouldBe next: Ledger) -> [Finding] {
    guard let ledger else { return [finding("there is no \(Ledger.path) yet")] }
    let ids = Set(ledger.records.keys).union(next.records.keys).sorted()
    let sources = Set(next.records.values.flatMap(\.sources))
    return ids.compactMap { id in
      difference(ledger.records[id], next.records[id], sources).map { finding("\(Ledger.path) \($0)") }
    }.prefix(mostTold).map(\.self)
  }

  /// - Parameter sources: Those that still have a record.
  private static func difference(
    _ old: Ledger.Record?, _ new: Ledger.Record?, _ sources: Set<String>
  ) -> String? {
    switch (old, new) {
    case (nil, let new?): "does not know \(new.name) yet"
    case (let old?, nil):
      sources.contains(old.name)
        ? "still has another id of \(old.name)" : "still has \(old.name), which is gone"
    case (let old?, let new?): old == new ? nil : "is behind \(new.name)"
    case (nil, nil): nil
    }
  }

  private static func finding(_ message: String) -> Finding {
    Finding(
      .lockedLedger, at: Location(file: Ledger.path), message,
      help: "run 'sitegen build' and commit \(Ledger.path)")
  }
}

extension Ledger.Record {
  fileprivate var name: String { sources.min() ?? paths.min()?.text ?? "a post" }
}
