/// The list of what is published, in a folder or on the web.
struct PublishedManifest: Sendable {
  /// Where it was looked for, for messages.
  let place: String
  /// Nil where nothing was published yet.
  let manifest: Manifest?
}

/// Why the site cannot be compared with what is published.
public struct ComparisonFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public var place: String
  public var reason: String

  public var description: String { "cannot compare with \(place): \(reason)" }
}

extension PublishedManifest {
  /// - Throws: ``ComparisonFailure``, ``DiskError``, `CancellationError`.
  static func find(
    _ published: Comparison.Published, _ options: BuildOptions, by client: HTTPClient
  ) async throws -> PublishedManifest {
    switch published {
    case .outputFolder: try read(inFolder: options.output, isExpected: false)
    case .folder(let folder): try read(inFolder: folder, isExpected: true)
    case .site(let address): try await fetch(below: address, by: client)
    }
  }

  /// - Parameter isExpected: Whether it is a mistake if there is no such folder.
  /// - Throws: ``ComparisonFailure``, ``DiskError``.
  static func read(inFolder folder: String, isExpected: Bool) throws -> PublishedManifest {
    let place = BuildOptions.path(Manifest.fileName, in: folder)
    if isExpected, try FileSystem.status(of: folder, followingLinks: true)?.kind != .folder {
      throw ComparisonFailure(place: folder, reason: noFolderReason)
    }
    guard try FileSystem.status(of: place, followingLinks: true) != nil else {
      return PublishedManifest(place: place, manifest: nil)
    }
    return try PublishedManifest(FileSystem.bytes(of: place), from: place)
  }

  /// - Throws: ``ComparisonFailure``, `CancellationError`.
  static func fetch(below address: BaseURL, by client: HTTPClient) async throws -> PublishedManifest {
    let place = address.home + Manifest.fileName
    let response: HTTPClient.Response
    do {
      response = try await client.get(place)
    } catch let failure as HTTPClient.Unreachable {
      throw ComparisonFailure(place: place, reason: failure.reason)
    }
    switch response.status {
    case 200: return try PublishedManifest(response.body, from: place)
    case 404, 410: throw ComparisonFailure(place: place, reason: missingReason(response.status))
    default: throw ComparisonFailure(place: place, reason: statusReason(response.status))
    }
  }

  private init(_ bytes: [UInt8], from place: String) throws(ComparisonFailure) {
    do throws(ManifestReading.Fault) {
      manifest = try ManifestReading.decode(bytes).manifest
    } catch {
      throw ComparisonFailure(place: place, reason: Self.reason(error))
    }
    self.place = place
  }
}

extension PublishedManifest {
  static let noFolderReason = "there is no such folder"
  static let noFileReason = "there is no such file; give the folder of a site that sitegen built"

  static func missingReason(_ status: Int) -> String {
    "nothing is there (\(status)); give the address of the front page of a site that sitegen built, and upload its "
      + "sitegen.json with it"
  }

  static func statusReason(_ status: Int) -> String {
    "the server answers with status \(status) instead of the file; see whether a browser can open it"
  }

  static func reason(_ fault: ManifestReading.Fault) -> String {
    switch fault {
    case .newer(let version):
      "a newer sitegen wrote it (format \(version), this one knows \(Manifest.formatVersion)); update sitegen"
    case .foreign, .damaged:
      "this is not the list that sitegen writes of a site's files; build the site and publish it anew"
    }
  }
}
