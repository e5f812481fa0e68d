extension OutputRecord: BinaryCoded {
  func write(to writer: inout BinaryWriter) {
    writer.write(files.sorted { $0.key < $1.key }.map { Line(path: $0.key, made: $0.value) })
  }

  init(from reader: inout BinaryReader) throws(DamagedCache) {
    let lines = try reader.read([Line].self)
    self.init(
      files: Dictionary(lines.lazy.map { ($0.path, $0.made) }, uniquingKeysWith: { first, _ in first }))
  }

  private struct Line: BinaryCoded {
    var path: OutputPath
    var made: Made

    init(path: OutputPath, made: Made) {
      (self.path, self.made) = (path, made)
    }

    func write(to writer: inout BinaryWriter) {
      writer.write(path.string)
      writer.write(made.recipe)
      writer.write(made.hash)
      writer.write(made.version)
    }

    init(from reader: inout BinaryReader) throws(DamagedCache) {
      guard let path = OutputPath(try reader.read()) else { throw DamagedCache() }
      self.path = path
      made = Made(recipe: try reader.read(), hash: try reader.read(), version: try reader.read())
    }
  }
}
