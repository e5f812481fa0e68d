/// Logarithms in whole numbers, which are the same on every machine.
enum LogScale {
  /// 64 times the binary logarithm of a number above zero; between powers of two on a straight line.
  static func log2(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    let fraction = number - (1 << exponent)
    return exponent * 64 + (fraction * 64) >> exponent
  }
}
