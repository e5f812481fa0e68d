import Testing

@testable import PreviewServer

struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-4", ByteRange.part(0..<5)), ("bytes=5-", .part(5..<10)), ("bytes=-3", .part(7..<10)),
    ("bytes=0-0", .part(0..<1)), ("bytes=9-9", .part(9..<10)), ("bytes=0-99", .part(0..<10)),
    ("bytes=-99", .part(0..<10)), ("Bytes=1-2", .part(1..<3)),
    ("bytes=2-99999999999999999999", .part(2..<10)),
    ("bytes=2-9223372036854775807", .part(2..<10)), ("bytes= 1 - 2 ", .part(1..<3)),
    ("bytes=10-", .unsatisfiable), ("bytes=10-11", .unsatisfiable), ("bytes=-0", .unsatisfiable),
    ("bytes=99999999999999999999-", .unsatisfiable),
    ("bytes=5-4", .whole), ("bytes=-", .whole), ("bytes=", .whole), ("bytes", .whole), ("items=0-1", .whole),
    ("bytes=0-1,3-4", .whole), ("bytes=a-b", .whole), ("bytes=+1-2", .whole), ("bytes=--1", .whole),
    ("bytes=1", .whole),
    ("bytes=0-1,", .whole), ("bytes=٣-", .whole),
  ]) func rangesOfAFileWithTenBytes(field: String, range: ByteRange) {
    #expect(ByteRange(field, size: 10) == range)
  }

  @Test func anEmptyFileHasNoPartAndWithoutAFieldItIsWhole() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
    #expect(ByteRange(nil, size: 0) == .whole)
  }
}
