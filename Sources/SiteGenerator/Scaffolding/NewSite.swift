import Foundation

/// Makes the files a newsletter begins with: `sitegen init my-newsletter --ci github`.
///
/// They build as they are, without a finding.
public struct NewSite: Sendable {
  /// What only the author knows, with values that do until it is told.
  public struct Answers: Hashable, Sendable {
    public var title = "My newsletter"
    public var url = "https://newsletter.example/"
    /// An IANA name; nil is the machine's own zone.
    public var timeZone: String?
    public var language = "en"
    public var author: String?

    public init() {}
  }

  /// What has been done, by path below the root.
  public struct Outcome: Hashable, Sendable {
    public var made: [String] = []
    /// Those that were there already and are no reason to refuse.
    public var kept: [String] = []
  }

  /// Why nothing was.
  public enum Refusal: Error, Hashable, Sendable {
    /// What a build would say of the answers.
    case answers([Finding])
    /// What stands where the new files belong, by path below the root.
    case inTheWay([String])
  }

  private let root: String
  private let answers: Answers
  private let host: PublishingHost?
  private let clock: BuildClock
  private let operations: FileOperations

  /// - Parameters:
  ///   - root: The folder to be the site's; it is made if it is not there.
  ///   - host: Where it is to be published, if the files for that are wanted.
  public init(in root: String, _ answers: Answers, host: PublishingHost?, clock: BuildClock) {
    self.init(in: root, answers, host: host, clock: clock, operations: .disk)
  }

  init(
    in root: String, _ answers: Answers, host: PublishingHost?, clock: BuildClock,
    operations: FileOperations
  ) {
    self.root = root
    self.answers = answers
    self.host = host
    self.clock = clock
    self.operations = operations
  }

  /// - Throws: ``DiskError``, or `DateMistake` where the clock is no moment.
  public func run() throws -> Result<Outcome, Refusal> {
    let settings = StarterFiles.configuration(answers)
    let read = SiteConfigurationReader.read(SourceText(path: StarterFiles.configurationPath, text: settings))
    guard let site = read.value, read.findings.isEmpty else { return .failure(.answers(read.findings)) }
    let today = try clock.moment(in: site.timeZone)
    let files =
      StarterFiles.texts(settings, firstIssue: Self.firstSlot(before: today)) + (host?.files ?? [])
    let obstacles = try obstacles(to: files)
    return obstacles.isEmpty ? .success(try write(files)) : .failure(.inTheWay(obstacles))
  }
}

extension NewSite {
  /// The newest day an issue could have gone out by the cadence in the new site.yml, so that the first one is out at once.
  static func firstSlot(before today: ZonedDate) -> String {
    let day = today.civil.midnight
    return day.adding(days: Weekday.monday.rawValue - day.weekday.rawValue).isoDay
  }

  /// A folder that holds texts already is somebody's site, whatever the texts are called.
  private func obstacles(to files: [StarterFile]) throws(DiskError) -> [String] {
    var obstacles: [String] = []
    if try FileSystem.status(of: root, followingLinks: true).map({ $0.kind != .folder }) ?? false {
      return [root]
    }
    let content = root + "/" + StarterFiles.contentFolder
    if let status = try FileSystem.status(of: content) {
      let entries = status.kind == .folder ? try FileSystem.entries(of: content).map(\.name) : []
      obstacles += status.kind == .folder && entries.isEmpty ? [] : [StarterFiles.contentFolder + "/"]
    }
    for file in files where !file.mayBeThere && !file.path.hasPrefix(StarterFiles.contentFolder + "/") {
      if try FileSystem.status(of: root + "/" + file.path) != nil { obstacles.append(file.path) }
    }
    return obstacles.sorted()
  }

  /// All of them are on the disk before the first has its name; where that fails all the same, none stays.
  private func write(_ files: [StarterFile]) throws(DiskError) -> Outcome {
    let temporary = TemporaryFolder(in: root, operations: operations)
    var outcome = Outcome()
    do throws(DiskError) {
      try operations.makeFolders(root)
      try temporary.sweep()
      for (number, file) in files.enumerated() {
        try temporary.write(String(number), for: root + "/" + file.path) { path throws(DiskError) in
          try operations.create(path, Array(file.text.utf8))
        }
      }
      for (number, file) in files.enumerated() {
        if let folder = folders(of: file.path).first { try operations.makeFolders(folder) }
        if try temporary.place(String(number), at: root + "/" + file.path) {
          outcome.made.append(file.path)
        } else {
          outcome.kept.append(file.path)
        }
      }
      try temporary.sweep()
    } catch {
      for path in outcome.made { try? operations.removeFileIfPresent(root + "/" + path) }
      for folder in files.flatMap({ folders(of: $0.path) }) { try? operations.removeFolderIfEmpty(folder) }
      try? temporary.sweep()
      throw error
    }
    return outcome
  }

  /// Those between the root and a file, the innermost first.
  private func folders(of path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.reversed().map { root + "/" + names[...$0].joined(separator: "/") }
  }
}
