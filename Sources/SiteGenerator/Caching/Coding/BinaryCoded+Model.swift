extension Located: BinaryCoded where Value: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(value)
    writer.write(offset)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(try reader.read(), at: try reader.read())
  }
}

extension Placed: BinaryCoded where Value: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(value)
    writer.write(location)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(try reader.read(), at: try reader.read())
  }
}

extension Location: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(file)
    writer.write(line)
    writer.write(column)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(file: try reader.read(), line: try reader.read(), column: try reader.read())
  }
}

extension ContentHash: BinaryCoded {
  func write(to writer: inout BinaryWriter) { writer.write(value) }

  init(from reader: inout BinaryReader) throws(DamagedCache) { self.init(value: try reader.read()) }
}

extension SitePath: BinaryCoded {
  func write(to writer: inout BinaryWriter) { writer.write(text) }

  init(from reader: inout BinaryReader) throws(DamagedCache) { self.init(trusted: try reader.read()) }
}

extension ZonedDate: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(secondsSince1970)
    writer.write(utcOffset)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(secondsSince1970: try reader.read(), utcOffset: try reader.read())
  }
}

extension Publication: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(isDraft)
    writer.write(date)
    writer.write(expires)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(isDraft: try reader.read(), date: try reader.read(), expires: try reader.read())
  }
}

extension Author: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(name)
    writer.write(email)
    writer.write(url)
    writer.write(bio)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      name: try reader.read(), email: try reader.read(), url: try reader.read(), bio: try reader.read())
  }
}

extension ParameterValue: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    switch self {
    case .null: writer.write(byte: 0)
    case .flag(let flag):
      writer.write(byte: 1)
      writer.write(flag)
    case .integer(let number):
      writer.write(byte: 2)
      writer.write(number)
    case .decimal(let number, let text):
      writer.write(byte: 3)
      writer.write(number.bitPattern)
      writer.write(text)
    case .text(let text):
      writer.write(byte: 4)
      writer.write(text)
    case .list(let values):
      writer.write(byte: 5)
      writer.write(values)
    case .map(let values):
      writer.write(byte: 6)
      writer.write(values)
    }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    switch try reader.readByte() {
    case 0: self = .null
    case 1: self = .flag(try reader.read())
    case 2: self = .integer(try reader.read())
    case 3: self = .decimal(Double(bitPattern: try reader.read()), text: try reader.read())
    case 4: self = .text(try reader.read())
    case 5: self = .list(try reader.readNested())
    case 6: self = .map(try reader.readNested())
    default: throw DamagedCache()
    }
  }
}

extension Parameters: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(names)
    for name in names { writer.write(self[name] ?? .null) }
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init()
    for name in try reader.read([String].self) { self[name] = try reader.read(ParameterValue.self) }
  }
}
