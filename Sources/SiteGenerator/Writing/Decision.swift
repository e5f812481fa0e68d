/// What to do about a planned file, decided from what stands at its path.
enum Decision: Equatable, Sendable {
  /// Write it, after removing what earlier builds left in its way.
  case write(clearing: [OutputPath])
  /// A file stands there: leave it if its bytes are right. If not, write over it, or see it as in the way.
  case compare(size: Int, mayReplace: Bool)
  case blocked(Obstacle.Reason)
}

extension Decision {
  /// - Parameters:
  ///   - isKnown: Whether an earlier build wrote a file at this very path.
  ///   - leftovers: What earlier builds wrote and this one does not plan.
  init(at path: OutputPath, _ standing: Standing, isKnown: Bool, leftovers: Leftovers) {
    self =
      switch standing {
      case .nothing: .write(clearing: [])
      case .file(let status): Self.onFile(path, status, isKnown, leftovers)
      case .folder(let files, let stranger): Self.onFolder(files, stranger, leftovers)
      case .fileAbove(let file): Self.belowFile(file, leftovers)
      case .link(let link): .blocked(.link(at: link.string))
      case .special(let special): .blocked(.special(at: special.string))
      }
  }

  private static func onFile(
    _ path: OutputPath, _ status: FileStatus, _ isKnown: Bool, _ leftovers: Leftovers
  ) -> Decision {
    let aliases = leftovers.aliases(of: path, status.identity)
    guard !aliases.isEmpty, isKnown || aliases.contains(where: \.isIntact) else {
      return .compare(size: status.size, mayReplace: isKnown)
    }
    // Written anew even if the bytes are right: only so does the name get its new spelling.
    return .write(clearing: aliases.map(\.path))
  }

  private static func onFolder(
    _ files: [FoundFile], _ stranger: OutputPath?, _ leftovers: Leftovers
  ) -> Decision {
    if let stranger { return .blocked(.folder(holding: stranger.string)) }
    var clearing: [OutputPath] = []
    for file in files {
      let aliases = leftovers.aliases(of: file.path, file.identity).filter(\.isIntact)
      guard !aliases.isEmpty else { return .blocked(.folder(holding: file.path.string)) }
      clearing += aliases.map(\.path)
    }
    return .write(clearing: clearing)
  }

  private static func belowFile(_ file: FoundFile, _ leftovers: Leftovers) -> Decision {
    let aliases = leftovers.aliases(of: file.path, file.identity).filter(\.isIntact)
    guard !aliases.isEmpty else { return .blocked(.fileAbove(file.path.string)) }
    return .write(clearing: aliases.map(\.path))
  }
}
