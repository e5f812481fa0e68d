/// Finds the index of a name: an open-addressed hash table with the hashes computed beforehand.
@usableFromInline
final class NameTable: Sendable {
  private let names: [Name]
  /// Indices into `names`, or -1; the count is a power of two.
  private let slots: [Int]

  init(_ names: [Name]) {
    self.names = names
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var slots = [Int](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = Int(name.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = index
    }
    self.slots = slots
  }

  @usableFromInline
  func index(of name: Name) -> Int? {
    var slot = Int(name.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if names[slots[slot]] == name { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
