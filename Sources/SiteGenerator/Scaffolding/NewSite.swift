import Foundation

/// Makes the files a newsletter begins with: `sitegen init my-newsletter --ci github`.
///
/// They build as they are, without a finding. A folder that is a newsletter already gets the files for the host alone.
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
    /// What builds make and a `.gitignore` that was kept does not leave out, as lines for it.
    public var notIgnored: [String] = []
    /// The IANA name of the new site's zone; nil where the site was there before.
    public var timeZone: String?
    /// Whether the folder is one of git already.
    public var hasRepository = false
  }

  /// Why nothing was.
  public enum Refusal: Error, Hashable, Sendable {
    /// What a build would say of the answers.
    case answers([Finding])
    /// There are answers for a site that is there already, and has its own.
    case isThere
    /// What stands where the new files belong, by path below the root.
    case inTheWay([String])
  }

  private let root: String
  private let answers: Answers
  private let host: PublishingHost?
  private let source: SitegenSource?
  private let clock: BuildClock
  private let operations: FileOperations

  /// - Parameters:
  ///   - root: The folder to be the site's; it is made if it is not there.
  ///   - host: Where it is to be published, if the files for that are wanted.
  ///   - source: Where those files take sitegen from, unless a variable of the repository says otherwise.
  public init(
    in root: String, _ answers: Answers, host: PublishingHost?, sitegen source: SitegenSource? = nil,
    clock: BuildClock
  ) {
    self.init(in: root, answers, host: host, sitegen: source, clock: clock, operations: .disk)
  }

  init(
    in root: String, _ answers: Answers, host: PublishingHost?, sitegen source: SitegenSource?,
    clock: BuildClock, operations: FileOperations
  ) {
    self.root = root
    self.answers = answers
    self.host = host
    self.source = source
    self.clock = clock
    self.operations = operations
  }

  /// - Throws: ``DiskError``, or `DateMistake` where the clock is no moment.
  public func run() throws -> Result<Outcome, Refusal> {
    let hosting = host?.files(sitegen: source) ?? []
    if host != nil, try status(StarterFiles.configurationPath)?.kind == .file {
      guard answers == Answers() else { return .failure(.isThere) }
      return try make(hosting, obstacles: try hosting.map(\.path).filter { try status($0) != nil })
    }
    let (settings, read) = Self.settings(answers)
    guard let site = read.value, read.findings.isEmpty else { return .failure(.answers(read.findings)) }
    let today = try clock.moment(in: site.timeZone)
    let files = StarterFiles.texts(settings, firstIssue: Self.firstSlot(before: today)) + hosting
    return try make(files, obstacles: try obstacles(to: files)).map { outcome in
      var outcome = outcome
      outcome.timeZone = site.timeZone.name
      return outcome
    }
  }

  /// What a build would say of the answers.
  public static func mistakes(in answers: Answers) -> [Finding] { settings(answers).read.findings }
}

extension NewSite {
  /// The newest day an issue could have gone out by the cadence in the new site.yml, so that the first one is out at once.
  static func firstSlot(before today: ZonedDate) -> String {
    let day = today.civil.midnight
    return day.adding(days: Weekday.monday.rawValue - day.weekday.rawValue).isoDay
  }

  private static func settings(_ answers: Answers) -> (text: String, read: Checked<SiteConfiguration>) {
    let text = StarterFiles.configuration(answers)
    return (text, SiteConfigurationReader.read(SourceText(path: StarterFiles.configurationPath, text: text)))
  }

  private func status(_ path: String) throws(DiskError) -> FileStatus? {
    try FileSystem.status(of: root + "/" + path, followingLinks: true)
  }

  private func make(
    _ files: [StarterFile], obstacles: [String]
  ) throws(DiskError) -> Result<Outcome, Refusal> {
    guard obstacles.isEmpty else { return .failure(.inTheWay(obstacles.sorted())) }
    var outcome = try write(files)
    outcome.notIgnored = try notIgnored(outcome.kept)
    outcome.hasRepository = try status(".git") != nil
    return .success(outcome)
  }

  private func notIgnored(_ kept: [String]) throws(DiskError) -> [String] {
    guard kept.contains(StarterFiles.ignoreFile) else { return [] }
    let text = String(decoding: try FileSystem.bytes(of: root + "/" + StarterFiles.ignoreFile), as: UTF8.self)
    let names = Set(text.split(whereSeparator: \.isNewline).map { Self.folderName($0) })
    return ["/public/", "/.sitegen/"].filter { !names.contains(Self.folderName($0[...])) }
  }

  /// Of a line in a `.gitignore`: `/public/`, `public/` and `public` are the same here.
  private static func folderName(_ line: Substring) -> String {
    String(line).trimmed.split(separator: "/").joined(separator: "/")
  }

  /// A folder that holds texts already is somebody's site, whatever the texts are called.
  private func obstacles(to files: [StarterFile]) throws(DiskError) -> [String] {
    var obstacles: [String] = []
    if try FileSystem.status(of: root, followingLinks: true).map({ $0.kind != .folder }) ?? false {
      return [root]
    }
    if try !isFree(StarterFiles.contentFolder, for: { _ in false }) {
      obstacles.append(StarterFiles.contentFolder + "/")
    }
    // What is in them would be taken for templates, and be where the site is to go.
    for folder in [ThemeTemplate.folder, "public"] where try !isFree(folder, for: SourceFolder.isLeftover) {
      obstacles.append(folder + "/")
    }
    for file in files where !file.mayBeThere && !file.path.hasPrefix(StarterFiles.contentFolder + "/") {
      if try FileSystem.status(of: root + "/" + file.path) != nil { obstacles.append(file.path) }
    }
    return obstacles
  }

  /// Whether nothing is there but a folder with such names in it.
  private func isFree(_ path: String, for isHarmless: (String) -> Bool) throws(DiskError) -> Bool {
    guard let status = try status(path) else { return true }
    guard status.kind == .folder else { return false }
    return try FileSystem.entries(of: root + "/" + path).allSatisfy { isHarmless($0.name) }
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
