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
    word.withContiguousStorageIfAvailable { number(of: $0, setting: 0) }
      ?? Array(word).withUnsafeBufferPointer { number(of: $0, setting: 0) }
  }

  /// The same for a word that is stored with some bits set in each of its bytes.
  ///
  /// - Parameter bits: With 0x20 capital letters are small ones, as long as all are ASCII letters and digits.
  mutating func number(of word: UnsafeBufferPointer<UInt8>, setting bits: UInt8) -> Int {
    let hash = Self.hash(of: word, setting: bits)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number, word, setting: bits) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    for byte in word { bytes.append(byte | bits) }
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The numbers of all words in their order, which is that of JavaScript's `<`: by UTF-16 code units.
  var sorted: [Int] {
    // Their beginnings tell most of them apart, and are one number each.
    (0..<count).map { (beginning: beginning(of: $0), number: $0) }.sorted { a, b in
      a.beginning == b.beginning ? precedes(a.number, b.number) : a.beginning < b.beginning
    }.map(\.number)
  }
}

extension TermTable {
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    self[a].lexicographicallyPrecedes(self[b]) { Self.rank($0) < Self.rank($1) }
  }

  /// The first eight bytes of a word, the first one highest.
  private func beginning(of number: Int) -> UInt64 {
    var beginning: UInt64 = 0
    var shift: UInt64 = 64
    for byte in self[number].prefix(8) {
      shift -= 8
      beginning |= UInt64(Self.rank(byte)) << shift
    }
    return beginning
  }
}

extension TermTable {
  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>, setting bits: UInt8) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] | bits { return false }
    return true
  }

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
  private static func hash(of word: UnsafeBufferPointer<UInt8>, setting bits: UInt8) -> UInt32 {
    var hash = FNV1a()
    for byte in word { hash.add(byte | bits) }
    return UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
  }
}
