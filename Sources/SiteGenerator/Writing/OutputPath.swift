/// A path below the output folder, `/` between its names, that cannot lead out of it.
///
/// Paths are compared by their bytes: Swift's `String` holds two spellings of `é` for one text, a disk may
/// hold them for two files.
struct OutputPath: Sendable {
  let string: String

  /// Nil for a path no file may be written to or removed at: absolute, with `.` or `..` or nothing between
  /// two slashes, with a NUL, or with a name longer than disks allow.
  ///
  /// Manifests come from outside, so this is the one gate for every path that is acted upon.
  init?(_ path: String) {
    let names = path.utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
    guard names.allSatisfy(Self.isName) else { return nil }
    string = path
  }

  /// For a part of a path that has passed the gate.
  private init(checked: Substring) {
    string = String(checked)
  }
}

extension OutputPath {
  /// The folders the file stands in, the outermost first.
  var folders: [OutputPath] {
    let bytes = string.utf8
    return bytes.indices.filter { bytes[$0] == Self.slash }.map { OutputPath(checked: string[..<$0]) }
  }

  /// The path of something in this folder.
  func appending(_ name: String) -> OutputPath? {
    OutputPath(string + "/" + name)
  }

  /// Whether sitegen keeps something of its own there; in any case of letters, as some disks ignore it.
  var isReserved: Bool {
    let first = string.utf8.prefix { $0 != Self.slash }
    let name = (String(first) ?? "").lowercased()
    return name == Manifest.fileName || name == TemporaryFolder.name
  }

  private static let slash = UInt8(ascii: "/")

  /// The longest name Linux and macOS allow, in bytes.
  private static let longestName = 255

  private static func isName(_ name: Substring.UTF8View) -> Bool {
    let dot = UInt8(ascii: ".")
    let isDots = name.count <= 2 && name.allSatisfy { $0 == dot }
    return !isDots && name.count <= longestName && !name.contains(0)
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    string.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(string.utf8).withUnsafeBufferPointer(body)
  }
}

extension OutputPath: Hashable, Comparable {
  static func == (a: OutputPath, b: OutputPath) -> Bool {
    a.withBytes { a in b.withBytes { b in a.elementsEqual(b) } }
  }

  static func < (a: OutputPath, b: OutputPath) -> Bool {
    a.withBytes { a in b.withBytes { b in a.lexicographicallyPrecedes(b) } }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
