/// Terms and their numbers, in the order in which they first came.
///
/// A hash table of our own: millions of words are looked up in it, and a dictionary of strings takes several times as long
/// and as much memory.
struct TermTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends in `bytes`; the first entry is where the first begins.
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: a word's number, plus one, at its hash or behind it. The size is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  var count: Int { hashes.count }

  /// The bytes of the word with this number.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  /// The number of a word, which is added if it is new.
  mutating func number(of word: some Collection<UInt8>) -> Int {
    let hash = Self.hash(of: word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The numbers of all words in their order, which is that of JavaScript's `<`: by UTF-16 code units.
  var sorted: [Int] {
    (0..<count).sorted { self[$0].lexicographicallyPrecedes(self[$1]) { Self.rank($0) < Self.rank($1) } }
  }
}

extension TermTable {
  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The order of UTF-8 bytes in UTF-16, where what is beyond U+FFFF (0xF0 to 0xF4) comes before U+E000 (0xEE, 0xEF).
  private static func rank(_ byte: UInt8) -> UInt8 {
    byte >= 0xF0 ? byte - 2 : byte >= 0xEE ? byte + 5 : byte
  }

  /// FNV-1a, folded to 32 bits.
  private static func hash(of word: some Collection<UInt8>) -> UInt32 {
    let hash = word.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
