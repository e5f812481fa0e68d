/// Ids of which no two are equal.
struct UniqueIDs {
  private var taken: Set<String>
  /// For each id that was wanted twice the number to try next.
  private var numbers: [String: Int] = [:]

  init(reserved: [String]) {
    self.taken = Set(reserved)
  }

  /// The id itself, or the first free one of `id-2`, `id-3` and so on.
  mutating func next(for id: String) -> String {
    if reserve(id) { return id }
    var number = numbers[id] ?? 2
    while !reserve("\(id)-\(number)") { number += 1 }
    numbers[id] = number + 1
    return "\(id)-\(number)"
  }

  /// - Returns: Whether it was still free.
  private mutating func reserve(_ id: String) -> Bool {
    taken.insert(id).inserted
  }
}
