/// Writes sentences without a meaning, in which words are as rare and as frequent as in real ones.
struct Prose {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// True once in so many times.
  mutating func happens(onceIn times: Int) -> Bool {
    number(1...times) == 1
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }

  /// Any word: the second of the list half as often as the first, and so on (Zipf's law, in steps of two).
  mutating func word() -> String {
    let first = 1 << number(0...(Vocabulary.magnitudes - 1))
    return Vocabulary.words[number(first...(2 * first - 1)) - 1]
  }

  /// A word that means something.
  mutating func term() -> String {
    pick(Vocabulary.terms)
  }

  mutating func terms(_ count: ClosedRange<Int>) -> String {
    (0..<number(count)).map { _ in term() }.joined(separator: " ")
  }

  /// Several words that begin with a capital letter, without a stop.
  mutating func title(_ count: ClosedRange<Int> = 3...6) -> String {
    terms(count).capitalizedFirst
  }

  mutating func sentence(_ count: ClosedRange<Int> = 7...19) -> String {
    let words = (0..<number(count)).map { _ in markedUp(word()) }
    let middle = words.count / 2
    let pause = pick(["", "", ",", ",", " --", ";"])
    return (words[..<middle].joined(separator: " ") + pause + " " + words[middle...].joined(separator: " "))
      .capitalizedFirst + pick([".", ".", ".", ".", "?", "!"])
  }

  mutating func paragraph(_ count: ClosedRange<Int> = 3...6) -> String {
    (0..<number(count)).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func markedUp(_ word: String) -> String {
    switch number(1...160) {
    case 1: "*\(word)*"
    case 2: "**\(word)**"
    case 3: "`\(word)`"
    case 4...6: "\"\(word)\""
    default: word
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
