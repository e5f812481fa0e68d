/// The sizes of the site's images, so that a page can keep their places free while they load.
enum ImageSizes {
  /// Reads the beginning of every image that is out of date.
  ///
  /// - Parameters:
  ///   - paths: Relative to the site's root. What is no image by its extension is passed over.
  ///   - cache: What was read before, and then what holds now.
  /// - Returns: The sizes by path, without images that have none; and a finding for each that is damaged, or is the site's icon
  ///   and small.
  /// - Throws: `DiskError`, `CancellationError`.
  static func read(
    _ paths: [String], _ cache: inout [String: SourceCache.Reading<ImageHeader.Outcome>],
    in pass: inout SourcePass
  ) async throws -> Checked<[String: ImageSize]> {
    let images = paths.filter { ImageFormat(named: $0) != nil }
    let root = pass.root
    let readings = try await pass.read(images, cache) { _, path, _ in
      (try outcome(of: path, root: root), isOld: false)
    }
    cache = Dictionary(zip(images, readings), uniquingKeysWith: { first, _ in first })
    var sizes: [String: ImageSize] = [:]
    var findings: [Finding] = []
    for (path, reading) in zip(images, readings) {
      switch reading.value {
      case .size(let size):
        sizes[path] = size
        if IconFormat(source: path) == .png, min(size.width, size.height) < IconFormat.leastSide {
          findings.append(.smallIcon(path, size))
        }
      case .noSize: break
      case .unreadable(let format, let damage):
        let isIcon = IconFormat(source: path) != nil
        findings.append(isIcon ? .brokenIcon(path, damage) : .unreadableImage(path, format, damage))
      }
    }
    return Checked(sizes, findings: findings)
  }
}

extension ImageSizes {
  /// How many bytes of a file to try: nearly all headers fit into the first number, all but the strangest, of
  /// photographs with a thick file of notes before the picture, into the second.
  private static let limits = [1 << 16, 1 << 20]

  private static func outcome(of path: String, root: String) throws(DiskError) -> ImageHeader.Outcome {
    let file = try OpenFile(reading: root + "/" + path)
    var bytes: [UInt8] = []
    for limit in limits {
      bytes += try file.readUp(to: limit - bytes.count)
      let outcome = ImageHeader.size(of: bytes, named: path)
      guard case .unreadable(_, .endsTooEarly) = outcome, bytes.count == limit else { return outcome }
    }
    // It may well be whole: nobody has looked.
    return .noSize
  }
}

extension Finding {
  fileprivate static func unreadableImage(_ path: String, _ format: ImageFormat, _ damage: ImageDamage)
    -> Finding
  {
    Finding(
      .unreadableImage, at: Location(file: path),
      "this is no readable \(format.rawValue) image: \(damage.words)",
      help: "save it again as \(format.rawValue), or replace it")
  }

  /// It would be on every page, and nothing is drawn beside a writer's own.
  fileprivate static func brokenIcon(_ path: String, _ damage: ImageDamage) -> Finding {
    Finding(
      .brokenIcon, at: Location(file: path), "the site's icon cannot be shown: \(damage.words)",
      help: "save it again or replace it; without it sitegen draws an icon")
  }

  fileprivate static func smallIcon(_ path: String, _ size: ImageSize) -> Finding {
    Finding(
      .smallIcon, at: Location(file: path),
      "the site's icon has \(size.width) by \(size.height) pixels, too few for home screens",
      help: "give one of \(IconFormat.leastSide) by \(IconFormat.leastSide) or more")
  }
}
