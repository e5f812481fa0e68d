/// JPEG: segments, one of which is the frame's header (ITU-T T.81, annex B) and one the camera's notes.
enum JPEGHeader: ImageHeaderReader {
  static func skipSignature(_ reader: inout ByteReader) throws(ImageDamage) {
    try reader.expect([0xFF, Marker.startOfImage], else: .otherContent)
  }

  /// Reads up to the start of the pixels, since the camera's notes may follow the frame's header.
  static func readSize(_ reader: inout ByteReader) throws(ImageDamage) -> ImageSize? {
    var size: ImageSize?
    var orientation: EXIFOrientation?
    while true {
      let marker = try nextMarker(&reader)
      if Marker.standsAlone(marker) { continue }
      guard marker != Marker.endOfImage else { throw .damagedHeader }
      if marker == Marker.startOfScan {
        guard let size else { throw .damagedHeader }
        return orientation?.isTurned == true ? size.turned : size
      }
      let length = try reader.bigEndian(2)
      guard length >= 2 else { throw .damagedHeader }
      var segment = try reader.part(length - 2)
      if Marker.startsFrame(marker) {
        size = try frameSize(&segment)
      } else if marker == Marker.application1, orientation == nil {
        orientation = cameraOrientation(&segment)
      }
    }
  }
}

extension JPEGHeader {
  /// The second byte of the markers that matter.
  private enum Marker {
    static let startOfImage: UInt8 = 0xD8
    static let endOfImage: UInt8 = 0xD9
    static let startOfScan: UInt8 = 0xDA
    static let application1: UInt8 = 0xE1

    /// Baseline, progressive and the rest; in between stand tables (DHT, DAC) and a marker nobody uses (JPG).
    static func startsFrame(_ marker: UInt8) -> Bool {
      (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// TEM and the restart markers have no length after them.
    static func standsAlone(_ marker: UInt8) -> Bool {
      marker == 0x01 || (0xD0...0xD7).contains(marker)
    }
  }

  /// The next marker, after any number of fill bytes. Other bytes in its way are skipped, as libjpeg does.
  private static func nextMarker(_ reader: inout ByteReader) throws(ImageDamage) -> UInt8 {
    while true {
      while try reader.byte() != 0xFF {}
      var marker = try reader.byte()
      while marker == 0xFF { marker = try reader.byte() }
      if marker != 0 { return marker }
    }
  }

  /// Segments of this kind may hold other things than the camera's notes.
  private static func cameraOrientation(_ segment: inout ByteReader) -> EXIFOrientation? {
    do throws(ImageDamage) {
      try segment.expect("Exif\0\0".utf8, else: .otherContent)
      return EXIFOrientation(try segment.part(segment.rest.count))
    } catch {
      return nil
    }
  }

  private static func frameSize(_ frame: inout ByteReader) throws(ImageDamage) -> ImageSize {
    try frame.skip(1)
    let height = try frame.bigEndian(2)
    return try ImageSize(measured: frame.bigEndian(2), by: height)
  }
}
