import Foundation

/// Host names as DNS has them, in ASCII: `xn--mnchen-3ya.example` for `münchen.example` (RFC 5891, RFC 3492).
///
/// Foundation's `URL` knows this form too, but takes it from the system's tables, which differ between systems and years;
/// what ids are made of must not.
enum Punycode {
  /// A host as an author writes it, in small letters and in composed forms first. ASCII is left as it is.
  static func host(_ host: String) -> String {
    guard !isASCII(host) else { return host }
    let labels = host.lowercased().precomposedStringWithCompatibilityMapping.split(
      separator: ".", omittingEmptySubsequences: false)
    return labels.map { isASCII($0) ? String($0) : "xn--" + encode($0) }.joined(separator: ".")
  }

  /// The ASCII characters first; then for each other character, the lowest first, how many steps it takes to get there
  /// from the one before: through all places for each character in between (RFC 3492, section 6.3).
  static func encode(_ label: some StringProtocol) -> String {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    var output = label.unicodeScalars.filter(\.isASCII).map(Character.init)
    let asciiCount = output.count
    if asciiCount > 0 { output.append("-") }

    var (handled, steps, bias) = (asciiCount, 0, 72)
    var last = firstBeyondASCII
    while let next = scalars.filter({ $0 >= last }).min() {
      steps += (next - last) * (handled + 1)
      for scalar in scalars {
        if scalar < next { steps += 1 }
        guard scalar == next else { continue }
        write(steps, bias: bias, to: &output)
        bias = adapted(to: steps, handled: handled + 1, isFirst: handled == asciiCount)
        steps = 0
        handled += 1
      }
      steps += 1
      last = next + 1
    }
    return String(output)
  }
}

/// The parameters are those of RFC 3492, section 5.
extension Punycode {
  private static let base = 36
  private static let (leastThreshold, greatestThreshold) = (1, 26)
  private static let firstBeyondASCII = 0x80

  private static func isASCII(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// A number of any length whose last digit is known by being below its threshold (section 3.3).
  private static func write(_ number: Int, bias: Int, to output: inout [Character]) {
    let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    var rest = number
    for place in stride(from: base, through: .max, by: base) {
      let threshold = min(max(place - bias, leastThreshold), greatestThreshold)
      guard rest >= threshold else { break }
      let (quotient, digit) = (rest - threshold).quotientAndRemainder(dividingBy: base - threshold)
      output.append(digits[threshold + digit])
      rest = quotient
    }
    output.append(digits[rest])
  }

  /// Guesses how large the next number is, from this one (section 6.1).
  private static func adapted(to steps: Int, handled: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? steps / 700 : steps / 2
    delta += delta / handled
    var places = 0
    while delta > (base - leastThreshold) * greatestThreshold / 2 {
      delta /= base - leastThreshold
      places += base
    }
    return places + (base - leastThreshold + 1) * delta / (delta + 38)
  }
}
