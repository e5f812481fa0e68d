extension ReadingFacts: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(version)
    writer.write(isSettled)
    writer.write(isOfTheMoment)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(version: try reader.read(), isSettled: try reader.read(), isOfTheMoment: try reader.read())
  }
}

extension FileVersion: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(size)
    writer.write(identity.device)
    writer.write(identity.inode)
    writer.write(written)
    writer.write(changed)
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    self.init(
      size: try reader.read(),
      identity: FileIdentity(device: try reader.read(), inode: try reader.read()),
      written: try reader.read(), changed: try reader.read())
  }
}
