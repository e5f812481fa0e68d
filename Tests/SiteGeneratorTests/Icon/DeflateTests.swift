import Testing

@testable import SiteGenerator

@Suite struct DeflateTests {
  @Test(arguments: [1, 2, 3, 4, 91, 300, 5000])
  func whatIsCompressedComesBack(rowLength: Int) {
    var random = SeededGenerator(seed: UInt64(rowLength))
    for _ in 0..<20 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        let byte = UInt8.random(in: 0...255, using: &random)
        bytes += Array(repeating: byte, count: Int.random(in: 1..<700, using: &random))
        if bytes.count > rowLength { bytes += bytes.suffix(rowLength) }
      }
      #expect(Inflate.decompress(Deflate.compress(bytes, rowLength: rowLength)) == bytes)
    }
  }

  @Test func everyByteAndEveryLength() {
    let bytes = (0...255).map(UInt8.init)
    #expect(Inflate.decompress(Deflate.compress(bytes, rowLength: 1)) == bytes)
    for count in 0...600 {
      let run = [UInt8](repeating: 7, count: count)
      #expect(Inflate.decompress(Deflate.compress(run, rowLength: 9)) == run)
    }
  }

  @Test func runsCostNextToNothing() {
    #expect(Deflate.compress([UInt8](repeating: 0, count: 16_000), rowLength: 91).count < 110)
  }

  /// The check values that are published for the two.
  @Test func checksums() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.adler32(Array("123456789".utf8)) == 0x091E_01DE)
    #expect(Checksum.crc32([]) == 0 && Checksum.adler32([]) == 1)
  }
}
