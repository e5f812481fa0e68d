/// A text as 128 bits that are the same in every process (FNV-1a): to tell messages apart, and not against forgers.
struct Fingerprint {
  private var high: UInt64 = 0x6C62_272E_07BB_0142
  private var low: UInt64 = 0x62B8_2175_6295_C58D

  init(of text: String) {
    for byte in text.utf8 {
      low ^= UInt64(byte)
      multiply()
    }
  }

  /// By the algorithm's prime, 2^88 + 315.
  private mutating func multiply() {
    let product = low.multipliedFullWidth(by: 315)
    high = high &* 315 &+ product.high &+ low << 24
    low = product.low
  }

  var text: String { Self.digits(high) + Self.digits(low) }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
