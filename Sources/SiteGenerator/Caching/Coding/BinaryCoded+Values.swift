extension Int: BinaryCoded {
  /// With the sign in the lowest bit, so that small numbers are short on both sides of zero.
  func write(to writer: inout BinaryWriter) {
    writer.write(number: UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    let bits = try reader.readNumber()
    self = Int(bits >> 1) ^ -Int(bits & 1)
  }
}

extension UInt64: BinaryCoded {
  func write(to writer: inout BinaryWriter) { writer.write(word: self) }

  init(from reader: inout BinaryReader) throws(DamagedCache) { self = try reader.readWord() }
}

extension Bool: BinaryCoded {
  func write(to writer: inout BinaryWriter) { writer.write(byte: self ? 1 : 0) }

  init(from reader: inout BinaryReader) throws(DamagedCache) { self = try reader.readByte() == 1 }
}

extension String: BinaryCoded {
  func write(to writer: inout BinaryWriter) { writer.write(bytes: utf8) }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(decoding: try reader.readBytes(), as: UTF8.self)
  }
}

extension Optional: BinaryCoded where Wrapped: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }
}

extension Array: BinaryCoded where Element: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(number: UInt64(count))
    for element in self { writer.write(element) }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    let count = try reader.readNumber()
    self = []
    // Damaged bytes may claim any number of elements.
    reserveCapacity(Int(Swift.min(count, 1_000)))
    var index: UInt64 = 0
    while index < count {
      append(try reader.read())
      index += 1
    }
  }
}

extension Range: BinaryCoded where Bound == Int {
  func write(to writer: inout BinaryWriter) {
    writer.write(lowerBound)
    writer.write(count)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    let (start, count) = (try reader.read(Int.self), try reader.read(Int.self))
    let (end, isTooLarge) = start.addingReportingOverflow(count)
    guard count >= 0, !isTooLarge else { throw DamagedCache() }
    self = start..<end
  }
}

/// Enumerations of names are their names: they hold also where cases are added before others.
extension BinaryCoded where Self: RawRepresentable, RawValue == String {
  func write(to writer: inout BinaryWriter) { writer.write(rawValue) }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    guard let value = Self(rawValue: try reader.read()) else { throw DamagedCache() }
    self = value
  }
}
