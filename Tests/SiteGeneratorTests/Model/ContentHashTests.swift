import Testing

@testable import SiteGenerator

@Suite struct ContentHashTests {
  /// Lengths and hashes as xxHash's own self-test publishes them, for ``selfTestBytes(_:)``.
  @Test(
    arguments: zip(
      [0, 1, 4, 14, 222],
      ["ef46db3751d8e999", "e934a84adb052768", "9136a0dca57457ee", "8282dcc4994e35c8", "b641ae8cb691c174"]
    ))
  func agreesWithThePublishedVectors(length: Int, hash: String) {
    #expect("\(ContentHash(of: selfTestBytes(length)))" == hash)
  }

  @Test func agreesForEveryLengthAroundTheStripe() {
    // The reference implementation's digests of the first 0 to 299 bytes, hashed in their turn.
    let digests = (0..<300).flatMap { length in
      let value = ContentHash(of: selfTestBytes(length)).value
      return (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) }
    }
    #expect("\(ContentHash(of: digests))" == "594d64217bc0f69b")
  }

  @Test func partsMakeNoDifference() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let bytes = selfTestBytes(Int.random(in: 0..<300, using: &random))
      var hasher = ContentHasher()
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = Array(rest.prefix(Int.random(in: 0...70, using: &random)))
        part.withUnsafeBytes { hasher.combine($0) }
        rest = rest.dropFirst(part.count)
      }
      #expect(hasher.finish() == ContentHash(of: bytes))
    }
  }

  @Test func textIsReadAsItIsWritten() {
    let hash = ContentHash(value: 0xABC)
    #expect("\(hash)" == "0000000000000abc")
    #expect(ContentHash(hex: "0000000000000abc") == hash)
    for wrong in ["", "abc", "0000000000000ABC", "+000000000000abc", "00000000000000abc", "zzzzzzzzzzzzzzzz"]
    {
      #expect(ContentHash(hex: wrong) == nil)
    }
  }

  private func selfTestBytes(_ count: Int) -> [UInt8] {
    var value: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { value = value &* 11_400_714_785_074_694_797 }
      return UInt8(value >> 56)
    }
  }
}
