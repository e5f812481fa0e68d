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
    do throws(Fault) {
      let ignored: Int
      (manifest, ignored) = try Self.decode(bytes)
      if ignored > 0 { note = Self.ignoredNote(path, count: ignored) }
    } catch {
      switch error {
      case .newer(let version): throw DiskError("use", path, reason: Self.newerReason(version))
      case .foreign: throw DiskError("use", path, reason: Self.foreignReason)
      case .damaged: note = Self.damagedNote(path)
      }
    }
  }

  /// Why bytes are no manifest that this sitegen can read.
  enum Fault: Error, Hashable {
    case newer(version: Int)
    /// JSON, and something else.
    case foreign
    case damaged
  }

  /// - Returns: The manifest, and how many entries had to be left out.
  static func decode(_ bytes: [UInt8]) throws(Fault) -> (manifest: Manifest, ignored: Int) {
    do {
      let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      let entries = document.files.compactMap(\.entry)
      return (Manifest(entries, feedIDs: document.feedIDs), document.files.count - entries.count)
    } catch let newer as NewerFormat {
      throw .newer(version: newer.version)
    } catch DecodingError.keyNotFound(_, let context) where context.codingPath.isEmpty {
      throw .foreign
    } catch {
      throw .damaged
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
    var feedIDs: [String]?

    enum CodingKeys: CodingKey {
      case version, files, feedIDs
    }

    /// The version first: in a newer format, anything else may look different.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let version = try values.decode(Int.self, forKey: .version)
      guard version <= Manifest.formatVersion else { throw NewerFormat(version: version) }
      files = try values.decode([File].self, forKey: .files)
      feedIDs = try values.decodeIfPresent([String].self, forKey: .feedIDs)
    }
  }

  private struct File: Decodable {
    var path: String
    var hash: String
    var earlier: [String]?
    var placeholder: Bool?

    var entry: Manifest.Entry? {
      guard let path = OutputPath(path), !path.isReserved, let hash = ContentHash(hex: hash) else {
        return nil
      }
      return Manifest.Entry(
        path: path, hash: hash, earlier: (earlier ?? []).compactMap(ContentHash.init(hex:)),
        isPlaceholder: placeholder ?? false)
    }
  }
}
