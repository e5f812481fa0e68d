/// A file of the site, as it is sent.
public struct ServedFile: Sendable {
  public enum Content: Sendable {
    case bytes([UInt8])
    /// A file too large to be held: its size, and what reads `count` bytes of it from `offset` on.
    ///
    /// It is asked for 64 KB at most, and should not wait. If it throws, or gives nothing, the connection is closed,
    /// since the size was promised already.
    case parts(size: Int, read: @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8])
  }

  public var content: Content
  /// The version of the file; without one, browsers fetch it anew each time.
  public var entityTag: EntityTag?
  /// Its `Content-Type`, if the path does not tell.
  public var mediaType: String?

  public init(_ content: Content, entityTag: EntityTag? = nil, mediaType: String? = nil) {
    self.content = content
    self.entityTag = entityTag
    self.mediaType = mediaType
  }

  var size: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .parts(let size, _): size
    }
  }

  /// The bytes from `range`, or fewer of them if they come in parts.
  func read(_ range: Range<Int>) throws -> [UInt8] {
    switch content {
    case .bytes(let bytes): Array(bytes[range])
    case .parts(_, let read): try read(range.lowerBound, range.count)
    }
  }
}
