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
    var path = path
    guard path.withUTF8(Self.isPath) else { return nil }
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
    var folders: [OutputPath] = []
    for index in bytes.indices where bytes[index] == Self.slash {
      folders.append(OutputPath(checked: string[..<index]))
    }
    return folders
  }

  /// The folder it stands in; nil for the output folder itself.
  var folder: OutputPath? {
    string.utf8.lastIndex(of: Self.slash).map { OutputPath(checked: string[..<$0]) }
  }

  /// The path of something in this folder.
  func appending(_ name: String) -> OutputPath? {
    OutputPath(string + "/" + name)
  }

  /// Whether sitegen keeps something of its own there; in any case of letters, as some disks ignore it.
  var isReserved: Bool {
    let first = string.utf8.prefix { $0 != Self.slash }
    // The one other letter whose small letter is in ASCII, the Kelvin sign, stands for none of theirs.
    let name = first.lazy.map(\.lowercased)
    return name.elementsEqual(Manifest.fileName.utf8) || name.elementsEqual(TemporaryFolder.name.utf8)
  }

  private static let slash = UInt8(ascii: "/")

  /// The longest name Linux and macOS allow, in bytes.
  private static let longestName = 255

  private static func isPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == slash {
      guard isName(bytes[start..<end]) else { return false }
      start = end + 1
    }
    return true
  }

  private static func isName(_ name: Swift.Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let dot = UInt8(ascii: ".")
    let isDots = name.count <= 2 && name.allSatisfy { $0 == dot }
    return !isDots && name.count <= longestName && !name.contains(0)
  }
}

extension OutputPath: Hashable, Comparable {
  static func == (a: OutputPath, b: OutputPath) -> Bool {
    ByteOrder.areEqual(a.string, b.string)
  }

  static func < (a: OutputPath, b: OutputPath) -> Bool {
    ByteOrder.precedes(a.string, b.string)
  }

  func hash(into hasher: inout Hasher) {
    ByteOrder.withBytes(of: string) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
