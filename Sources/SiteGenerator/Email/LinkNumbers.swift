/// The links of a plain text: numbers stand behind their words, addresses at the end of the section.
struct LinkNumbers {
  private var last = 0
  private var section: [(number: Int, address: String)] = []
  private var numbers: [String: Int] = [:]

  /// The same for one address as long as the section lasts.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    last += 1
    section.append((last, address))
    numbers[address] = last
    return last
  }

  /// A line for each link of the section, which ends with it. Numbers go on in the next.
  mutating func endSection() -> [String] {
    defer { (section, numbers) = ([], [:]) }
    return section.map { "[\($0.number)] \($0.address)" }
  }
}
