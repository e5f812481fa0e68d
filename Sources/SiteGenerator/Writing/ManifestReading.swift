import Foundation

/// A manifest as it was found: published manifests get edited, merged and cut short, so reading one is
/// forgiving, and what could not be understood is said, never guessed.
struct ManifestReading: Sendable {
  var manifest = Manifest()
  /// What was wrong with it, in words; nil if nothing was.
  var note: String?
}

extension ManifestReading {
  /// Reads a manifest's bytes.
  ///
  /// A damaged one counts as empty, so that nothing is ever removed on its word. Entries whose path leads
  /// out of the folder are left out.
  /// - Parameter path: Where the bytes come from, for the messages.
  /// - Throws: ``DiskError`` if a newer sitegen wrote it, or another program: what it says is not ours to drop.
  init(_ bytes: [UInt8], from path: String) throws(DiskError) {
    do {
      let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      let entries = document.files.compactMap(\.entry)
      manifest = Manifest(entries)
      let ignored = document.files.count - entries.count
      if ignored > 0 { note = Self.ignoredNote(path, count: ignored) }
    } catch let newer as NewerFormat {
      throw DiskError("use", path, reason: Self.newerReason(newer.version))
    } catch DecodingError.keyNotFound(_, let context) where context.codingPath.isEmpty {
      throw DiskError("use", path, reason: Self.foreignReason)
    } catch {
      note = Self.damagedNote(path)
    }
  }

  static func damagedNote(_ path: String) -> String {
    "\(path) is damaged, so sitegen cannot tell which files here are its own: it removes none, and "
      + "writes the list anew"
  }

  static func ignoredNote(_ path: String, count: Int) -> String {
    "\(path) has \(count) \(count == 1 ? "entry" : "entries") that no sitegen writes; ignored"
  }

  static let foreignReason =
    "it is not sitegen's list of files; move it away, or build into another folder"

  static func newerReason(_ version: Int) -> String {
    "a newer sitegen wrote it (format \(version), this one knows \(Manifest.formatVersion)); "
      + "update sitegen, or build into another folder"
  }
}

extension ManifestReading {
  private struct NewerFormat: Error {
    var version: Int
  }

  private struct Document: Decodable {
    var files: [File]

    enum CodingKeys: CodingKey {
      case version, files
    }

    /// The version first: in a newer format, anything else may look different.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let version = try values.decode(Int.self, forKey: .version)
      guard version <= Manifest.formatVersion else { throw NewerFormat(version: version) }
      files = try values.decode([File].self, forKey: .files)
    }
  }

  private struct File: Decodable {
    var path: String
    var hash: String
    var earlier: [String]?

    var entry: Manifest.Entry? {
      guard let path = OutputPath(path), !path.isReserved, let hash = ContentHash(hex: hash) else {
        return nil
      }
      return Manifest.Entry(
        path: path, hash: hash, earlier: (earlier ?? []).compactMap(ContentHash.init(hex:)))
    }
  }
}
