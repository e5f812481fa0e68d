/// How to build: everything that comes from outside the sources.
public struct BuildOptions: Hashable, Sendable {
  /// The folder that holds `content/` and `templates/`, as its user writes it.
  public var root: String
  /// Where the site goes.
  public var output: String
  /// Takes the place of the address in site.yml.
  public var baseURL: BaseURL?
  public var includesDrafts = false
  public var includesScheduled = false
  public var includesExpired = false
  public var clock: BuildClock
  /// The ledger must be as this build would write it, for a machine whose changes nobody commits.
  public var isLocked = false
  /// Warnings are errors.
  public var isStrict = false
  /// How many files to work on at once.
  public var jobs: Int
  /// Whether what earlier builds have read is used.
  public var usesCache = true
  /// The user's home folder, which is never built into.
  public var home: String?

  public init(root: String, output: String? = nil, clock: BuildClock, jobs: Int) {
    self.root = root
    self.output = output ?? Self.path("public", in: root)
    self.clock = clock
    self.jobs = jobs
  }

  /// Where the lock and what builds remember are kept.
  var stateFolder: String { Self.path(".sitegen", in: root) }

  /// As a person would write it: without a `./` before it.
  static func path(_ name: String, in root: String) -> String {
    root == "." ? name : root.hasSuffix("/") ? root + name : root + "/" + name
  }
}

extension Selection {
  init(_ options: BuildOptions, now: ZonedDate) {
    self.init(
      now: now.secondsSince1970, includesDrafts: options.includesDrafts,
      includesScheduled: options.includesScheduled, includesExpired: options.includesExpired)
  }
}
