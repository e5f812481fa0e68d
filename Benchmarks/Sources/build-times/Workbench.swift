import BenchmarkCorpus
import BenchmarkSupport
import Foundation

/// A folder with all that the trials read and write, and nothing else.
struct Workbench: Sendable {
  let programs: Programs
  private let folder: URL

  /// - Parameter parent: Best on a file system in memory, so that no disk is measured.
  init(_ programs: Programs, in parent: URL) throws {
    self.programs = programs
    folder = parent.appending(path: "sitegen-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  /// Takes all of it away, even while a trial is running.
  func remove() {
    // Under another name nobody finds it who still writes into it.
    let end = folder.deletingLastPathComponent().appending(path: "\(folder.lastPathComponent)-removed")
    try? FileManager.default.moveItem(at: folder, to: end)
    // A program that has folders in it open can go on writing until it ends.
    for _ in 0..<Self.mostAttempts where FileManager.default.fileExists(atPath: end.path) {
      if (try? FileManager.default.removeItem(at: end)) == nil { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  /// Writes what the trials need, and builds each of sitegen's sites once, for its ledger.
  func setUp(_ trials: [Trial]) throws {
    for trial in trials {
      if let (kind, posts) = trial.corpus { try writeOnce(kind, posts) }
      if case .build(_, .cold) = trial { _ = try process(trial).run() }
    }
  }

  /// Brings everything into the state in which the trial begins.
  func prepare(_ trial: Trial, round: Int) throws {
    switch trial {
    case .build(let site, .edited):
      try edit(self.site(site.kind, site.posts), round)
    case .floor, .hugo, .build(_, .cold):
      for left in remains(of: trial) where FileManager.default.fileExists(atPath: left.path) {
        try FileManager.default.removeItem(at: left)
      }
    case .build(_, .unchanged), .version, .empty: break
    }
  }

  func process(_ trial: Trial) -> ChildProcess {
    ChildProcess(command: command(trial), log: folder.appending(path: "log"))
  }

  /// How long each step of a build takes, as sitegen says.
  func timings(of site: Trial.Site) throws -> String {
    let trial = Trial.build(site, .cold)
    try prepare(trial, round: 1)
    var process = process(trial)
    process.command.append("--timings")
    _ = try process.run()
    return process.said
  }

  /// How many files it has written, if it writes any.
  func fileCount(of trial: Trial) -> Int? {
    guard let output = output(of: trial) else { return nil }
    let files = FileManager.default.enumerator(at: output, includingPropertiesForKeys: [.isRegularFileKey])
    return files?.lazy.count { file in
      let values = try? (file as? URL)?.resourceValues(forKeys: [.isRegularFileKey])
      return values?.isRegularFile ?? false
    }
  }
}

extension Workbench {
  private static let mostAttempts = 100

  private var cache: URL { folder.appending(path: "hugo-cache") }

  private func site(_ kind: SiteKind, _ posts: Int) -> URL {
    folder.appending(path: "\(kind)-\(posts)")
  }

  private func output(of trial: Trial) -> URL? {
    trial.corpus.map { kind, posts in
      if case .floor = trial {
        folder.appending(path: "floor")
      } else {
        site(kind, posts).appending(path: "public")
      }
    }
  }

  private func writeOnce(_ kind: SiteKind, _ posts: Int) throws {
    let site = site(kind, posts)
    guard !FileManager.default.fileExists(atPath: site.path) else { return }
    // Not with the folders above it, which are gone after an interruption.
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: false)
    try Corpus(postCount: posts, seed: 1).write(to: site, as: kind)
  }

  /// What it leaves that would spare it work the next time.
  private func remains(of trial: Trial) -> [URL] {
    guard let output = output(of: trial) else { return [] }
    return switch trial {
    case .build(let site, _): [output, self.site(site.kind, site.posts).appending(path: ".sitegen")]
    case .hugo: [output, cache]
    default: [output]
    }
  }

  private func command(_ trial: Trial) -> [String] {
    switch trial {
    case .floor(let posts):
      [
        programs.floor, site(.plain, posts).appending(path: "content/posts").path,
        folder.appending(path: "floor").path,
      ]
    case .build(let site, _):
      [programs.sitegen, "build", "--quiet", "--root", self.site(site.kind, site.posts).path]
    case .hugo(let posts):
      [
        programs.hugo, "--source", site(.hugo, posts).path, "--cacheDir", cache.path, "--noBuildLock",
        "--quiet",
      ]
    case .version: [programs.sitegen, "--version"]
    case .empty: [programs.empty]
    }
  }

  /// Adds a line to a post in the middle, another one in each round.
  private func edit(_ site: URL, _ round: Int) throws {
    let posts = site.appending(path: "content/posts")
    let names = try FileManager.default.contentsOfDirectory(atPath: posts.path).sorted()
    let file = posts.appending(path: names[names.count / 2])
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\nEdited for the \(round). time.\n").utf8).write(to: file)
  }
}

extension Trial {
  /// What it reads.
  fileprivate var corpus: (kind: SiteKind, posts: Int)? {
    switch self {
    case .floor(let posts): (.plain, posts)
    case .build(let site, _): (site.kind, site.posts)
    case .hugo(let posts): (.hugo, posts)
    case .version, .empty: nil
    }
  }
}
