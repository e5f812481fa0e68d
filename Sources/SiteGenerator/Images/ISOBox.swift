/// A box of a media file: a name of four letters and what is in it (ISO/IEC 14496-12, section 4.2).
struct ISOBox: Sendable {
  let type: String
  var content: ByteReader
}

extension ByteReader {
  mutating func box() throws(ImageDamage) -> ISOBox {
    let start = position
    var size = try bigEndian(4)
    let type = try fourLetters()
    switch size {
    case 0:
      // It goes on to the end of the file, and nothing follows it.
      defer { skipRest() }
      return ISOBox(type: type, content: self)
    case 1:
      // A large one. The highest byte would only matter to a file of more than 70,000 TB.
      try expect([0], else: .damagedHeader)
      size = try bigEndian(7)
    default: break
    }
    let headerSize = position - start
    guard size >= headerSize else { throw .damagedHeader }
    return ISOBox(type: type, content: try part(size - headerSize))
  }

  /// All boxes up to the end.
  func boxes() throws(ImageDamage) -> [ISOBox] {
    var reader = self
    var boxes: [ISOBox] = []
    while !reader.isAtEnd { boxes.append(try reader.box()) }
    return boxes
  }

  /// The version and the flags that some kinds of boxes begin with.
  mutating func versionAndFlags() throws(ImageDamage) -> (version: Int, flags: Int) {
    (try bigEndian(1), try bigEndian(3))
  }
}

extension [ISOBox] {
  /// What is in the first box of a type.
  func content(of type: String) -> ByteReader? {
    first { $0.type == type }?.content
  }
}
