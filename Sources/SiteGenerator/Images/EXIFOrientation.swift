/// How a camera was held, from its notes: browsers turn the picture upright (Exif 2.32, section 4.6.4).
struct EXIFOrientation: Hashable, Sendable {
  /// From 1, as the sensor is, to 8.
  private let value: Int

  /// Whether width and height change places.
  var isTurned: Bool { value >= 5 }

  /// - Parameter notes: A TIFF file. Where it is damaged, or does not tell, the picture is as it is.
  init?(_ notes: ByteReader) {
    guard let value = try? Self.value(in: notes), (1...8).contains(value) else { return nil }
    self.value = value
  }
}

extension EXIFOrientation {
  private static let orientationTag = 0x0112
  private static let shortType = 3
  private static let littleEndian = 0x4949
  private static let bigEndian = 0x4D4D

  /// Finds the entry in the first directory.
  private static func value(in notes: ByteReader) throws(ImageDamage) -> Int? {
    var tiff = notes
    let order = try tiff.bigEndian(2)
    guard order == littleEndian || order == bigEndian else { return nil }
    func number(_ count: Int) throws(ImageDamage) -> Int {
      order == littleEndian ? try tiff.littleEndian(count) : try tiff.bigEndian(count)
    }
    guard try number(2) == 42 else { return nil }
    let directory = try number(4)
    tiff = notes
    try tiff.skip(directory)
    for _ in 0..<(try number(2)) {
      let (tag, type, count) = (try number(2), try number(2), try number(4))
      let value = try number(2)
      try tiff.skip(2)
      if tag == orientationTag { return type == shortType && count == 1 ? value : nil }
    }
    return nil
  }
}
