/// Reads the numbers in SVG's attributes.
enum SVGNumbers {
  /// A length such as `12.5`, `40mm` or `1e2px`, in pixels.
  ///
  /// - Returns: Nil for what is no length, and for one that depends on where the image stands, such as `100%` or
  ///   `2em`.
  static func pixels(_ text: ArraySlice<UInt8>) -> Double? {
    var rest = text.drop(while: \.isHTMLSpace)
    guard let number = takeNumber(&rest), number >= 0 else { return nil }
    let unit = String(decoding: rest.prefix { !$0.isHTMLSpace }, as: UTF8.self)
    guard rest.dropFirst(unit.utf8.count).allSatisfy(\.isHTMLSpace) else { return nil }
    return pixelsPerUnit[unit.lowercased()].map { number * $0 }
  }

  /// The extent of a view box such as `0 0 640 480`; nil for one that shows nothing.
  static func viewBox(_ text: ArraySlice<UInt8>) -> (width: Double, height: Double)? {
    var rest = text
    var numbers: [Double] = []
    while true {
      rest = rest.drop { $0.isHTMLSpace || $0 == UInt8(ascii: ",") }
      guard !rest.isEmpty else { break }
      guard let number = takeNumber(&rest), number.isFinite else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return nil }
    return (numbers[2], numbers[3])
  }
}

extension SVGNumbers {
  /// At 96 pixels an inch (CSS Values and Units 4, section 6.2).
  private static let pixelsPerUnit: [String: Double] = [
    "": 1, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "q": 2.4 / 2.54, "pt": 96.0 / 72, "pc": 16,
  ]

  /// Takes the number at the front: a sign, digits, a decimal point, an exponent.
  private static func takeNumber(_ text: inout ArraySlice<UInt8>) -> Double? {
    var rest = text.dropFirst(text.first?.isSign == true ? 1 : 0)
    rest = rest.drop(while: \.isDigit)
    if rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isDigit == true {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    // `1e2` has an exponent, `1em` a unit.
    if rest.first?.lowercased == UInt8(ascii: "e") {
      let power = rest.dropFirst(rest.dropFirst().first?.isSign == true ? 2 : 1)
      if power.first?.isDigit == true { rest = power.drop(while: \.isDigit) }
    }
    // Only these signs, so that no `inf`, `nan` or hexadecimal number gets in.
    guard let number = Double(String(decoding: text[..<rest.startIndex], as: UTF8.self)) else { return nil }
    text = rest
    return number
  }
}

extension UInt8 {
  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }
}
