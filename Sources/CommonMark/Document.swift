import CCMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A parsed CommonMark document: the owner of cmark's tree, which is freed with it.
///
///     let document = Document(parsing: Array("*Hello*".utf8))
///     document.html()  // <p><em>Hello</em></p>
public struct Document: ~Copyable {
  private let root: OpaquePointer
  private let options: CInt

  /// What cmark may do beyond the CommonMark specification.
  public struct Options: OptionSet, Sendable {
    public let rawValue: CInt

    public init(rawValue: CInt) {
      self.rawValue = rawValue
    }

    /// Straight quotes become curly, `--` and `---` dashes, `...` an ellipsis.
    public static let smartPunctuation = Options(rawValue: CMARK_OPT_SMART)
  }

  /// The version of cmark, as in 0.31.1.
  public static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// Parses UTF-8 text. Nothing is a mistake in CommonMark: every text is a document.
  ///
  /// Raw HTML is kept as it stands: the text is its author's own.
  public init(parsing bytes: some Collection<UInt8>, options: Options = []) {
    self.options = options.rawValue | CMARK_OPT_UNSAFE
    self.root =
      bytes.withContiguousStorageIfAvailable { Self.parse($0, options.rawValue) }
      ?? Array(bytes).withUnsafeBufferPointer { Self.parse($0, options.rawValue) }
  }

  deinit {
    cmark_node_free(root)
  }

  /// The tree, to read and to change. Nodes must not be kept beyond the closure: they are freed with
  /// the document.
  public func withRoot<Result>(_ body: (Node) throws -> Result) rethrows -> Result {
    try body(Node(root))
  }

  /// The document as HTML, in UTF-8.
  public func html() -> [UInt8] {
    guard let text = cmark_render_html(root, options) else { return [] }
    defer { free(text) }
    return Self.repaired(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

extension Document {
  /// cmark writes the references `&#xFFFE;` and `&#xFFFF;` as the single bytes FE and FF, which no UTF-8 text
  /// holds. Everything else it writes is valid.
  private static func repaired(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    guard let start = bytes.baseAddress else { return [] }
    let isValid = [0xFE, 0xFF].allSatisfy { memchr(start, $0, bytes.count) == nil }
    guard isValid else { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
    return Array(unsafeUninitializedCapacity: bytes.count) { output, count in
      UnsafeMutableRawBufferPointer(output).copyMemory(from: bytes)
      count = bytes.count
    }
  }

  /// cmark reads as many bytes as it is told and copies what it keeps.
  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ options: CInt) -> OpaquePointer {
    guard let start = bytes.baseAddress else { return cmark_parse_document("", 0, options) }
    return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cmark_parse_document($0, bytes.count, options)
    }
  }
}
