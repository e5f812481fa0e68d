/// What sitegen wrote into an output folder: each file's path and the hash of its content.
///
/// One is published with the site as `sitegen.json`; unlisted files stand in a second one that is not.
struct Manifest: Equatable, Sendable {
  static let fileName = "sitegen.json"
  /// Raised when a reader of the old format would misunderstand the new one.
  static let formatVersion = 1

  struct Entry: Equatable, Sendable {
    var path: OutputPath
    /// What the last build wrote, or is about to write.
    var hash: ContentHash
    /// What builds before it wrote: one of these may still stand there if that build was killed.
    var earlier: [ContentHash] = []
    /// Whether the file only leads on to another place, or says that what was here is gone.
    var isPlaceholder = false

    func matches(_ hash: ContentHash) -> Bool {
      self.hash == hash || earlier.contains(hash)
    }
  }

  /// Sorted by the bytes of the paths, each path once.
  let entries: [Entry]
  /// What feed readers know the site's posts by, sorted by bytes; nil where nobody said. Published manifests of older
  /// builds have none, and older builds pass over them.
  let feedIDs: [String]?

  /// Entries that share a path become one, which matches what any of them matched; the last one leads.
  init(_ entries: [Entry] = [], feedIDs: [String]? = nil) {
    self.feedIDs = feedIDs.map { Set($0).sorted(by: ByteOrder.precedes) }
    // By place as well: the standard sort promises no stability.
    let sorted = entries.indices.sorted {
      let (first, second) = (entries[$0].path, entries[$1].path)
      return first < second || $0 < $1 && !(second < first)
    }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    for entry in sorted.map({ entries[$0] }) {
      if let last = merged.last, last.path == entry.path {
        merged[merged.count - 1] = Self.merge(last, before: entry)
      } else {
        merged.append(entry)
      }
    }
    self.entries = merged
  }

  /// What the disk may hold while a build goes from this manifest to another.
  func union(_ next: Manifest) -> Manifest {
    let known = feedIDs.flatMap { ids in next.feedIDs.map { ids + $0 } }
    return Manifest(entries + next.entries, feedIDs: known)
  }

  private static func merge(_ old: Entry, before new: Entry) -> Entry {
    var entry = new
    for hash in [old.hash] + old.earlier where !entry.matches(hash) { entry.earlier.append(hash) }
    return entry
  }
}

extension Manifest {
  /// The manifest as JSON, one entry on a line: the same bytes on every machine, and readable as a diff.
  var json: [UInt8] {
    var text = "{\n\"version\": \(Self.formatVersion),\n\"files\": [\n"
    text.reserveCapacity(entries.count * 80)
    for (index, entry) in entries.enumerated() {
      text += "{\"path\": \""
      text += Self.escaped(entry.path.string)
      text += "\", \"hash\": \"\(entry.hash)\""
      if !entry.earlier.isEmpty {
        text += ", \"earlier\": [\(entry.earlier.map { "\"\($0)\"" }.joined(separator: ", "))]"
      }
      if entry.isPlaceholder { text += ", \"placeholder\": true" }
      text += index == entries.count - 1 ? "}\n" : "},\n"
    }
    text += "]"
    if let feedIDs {
      let lines = feedIDs.map { "\"\(Self.escaped($0))\"" }.joined(separator: ",\n")
      text += ",\n\"feedIDs\": [\n\(lines)\n]"
    }
    text += "\n}\n"
    return Array(text.utf8)
  }

  /// A text as it stands between the quotes of a JSON string (RFC 8259, section 7).
  private static func escaped(_ text: String) -> String {
    let needsEscape: (UInt8) -> Bool = {
      $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    guard text.utf8.contains(where: needsEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      guard scalar.isASCII, needsEscape(UInt8(scalar.value)) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return result
  }
}
