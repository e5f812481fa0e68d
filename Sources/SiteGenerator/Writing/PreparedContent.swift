/// An output file's content when it is its turn: bytes that have been made, or the file to copy.
enum PreparedContent {
  case bytes([UInt8])
  case copy(of: String)

  init(_ content: OutputFile.Content) throws {
    switch content {
    case .bytes(let make): self = .bytes(try make())
    case .copy(let source): self = .copy(of: source)
    }
  }
}

extension PreparedContent {
  /// Its hash, if the file at `path`, which holds `size` bytes, holds exactly this content.
  func hash(ifEqualToFileAt path: String, size: Int) throws(DiskError) -> ContentHash? {
    switch self {
    case .bytes(let bytes):
      guard bytes.count == size else { return nil }
      var comparison = try FileComparison(with: path)
      try bytes.withUnsafeBufferPointer { bytes throws(DiskError) in
        try comparison.combine(UnsafeRawBufferPointer(bytes))
      }
      return comparison.isEqual ? ContentHash(of: bytes) : nil
    case .copy(let source):
      guard try FileSystem.status(of: source, followingLinks: true)?.size == size else { return nil }
      var comparison = try FileComparison(with: path)
      var hasher = ContentHasher()
      try OpenFile(reading: source).forEachPart { part throws(DiskError) in
        try comparison.combine(part)
        hasher.combine(part)
      }
      return comparison.isEqual ? hasher.finish() : nil
    }
  }

  /// Its hash, without writing it anywhere.
  func hash() throws(DiskError) -> ContentHash {
    switch self {
    case .bytes(let bytes):
      return ContentHash(of: bytes)
    case .copy(let source):
      var hasher = ContentHasher()
      try OpenFile(reading: source).forEachPart { part throws(DiskError) in hasher.combine(part) }
      return hasher.finish()
    }
  }

  /// Writes it to a new file, and gives its hash.
  func create(at path: String, by operations: FileOperations) throws(DiskError) -> ContentHash {
    switch self {
    case .bytes(let bytes):
      try operations.create(path, bytes)
      return ContentHash(of: bytes)
    case .copy(let source):
      var hasher = ContentHasher()
      try operations.copy(source, path) { hasher.combine($0) }
      return hasher.finish()
    }
  }
}
