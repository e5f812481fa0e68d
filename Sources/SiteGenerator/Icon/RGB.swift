/// A colour (sRGB).
struct RGB: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  /// As stylesheets write it: `#a8281a`.
  var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour so many of `steps` equal steps on the way to another.
  func mixed(with other: RGB, step: Int, of steps: Int) -> RGB {
    func mixed(_ from: UInt8, _ to: UInt8) -> UInt8 {
      let sum = Int(from) * (steps - step) + Int(to) * step
      return UInt8((sum + steps / 2) / steps)
    }
    return RGB(
      red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
  }
}
