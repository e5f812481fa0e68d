/// A planned file after it was made and compared with what stands in the output folder.
enum StagedFile: Sendable {
  /// It stands there already.
  case unchanged(Manifest.Entry)
  /// It stands there as it was recorded, and was not even made.
  case recorded(Manifest.Entry)
  /// It waits among the temporary files.
  case ready(Arrival)
  /// Something is in its way.
  case blocked(Obstacle)
}

/// A file to be moved into place.
struct Arrival: Sendable {
  var entry: Manifest.Entry
  var temporaryName: String
  /// Files of earlier builds to be removed first.
  var clearing: [OutputPath]
  /// Whether a folder, empty once those are gone, has to give way.
  var replacesFolder: Bool
}

extension StagedFile {
  /// What the manifest shall say of it; nil for one that cannot be written.
  var entry: Manifest.Entry? {
    switch self {
    case .unchanged(let entry), .recorded(let entry): entry
    case .ready(let arrival): arrival.entry
    case .blocked: nil
    }
  }

  var arrival: Arrival? {
    if case .ready(let arrival) = self { arrival } else { nil }
  }

  var obstacle: Obstacle? {
    if case .blocked(let obstacle) = self { obstacle } else { nil }
  }
}
