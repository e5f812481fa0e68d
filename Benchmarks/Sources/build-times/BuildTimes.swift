import ArgumentParser
import BenchmarkCorpus
import BenchmarkSupport
import Foundation

@main
struct BuildTimes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-times",
    abstract: "Measure what builds take, and whether that is within the targets.",
    discussion: """
      Everything is run in turn, and that several times; the figures are medians. The sites are made for it, in a \
      folder that is removed afterwards.
      """)

  @Argument(help: "The program, built with optimization.")
  var sitegen: String

  @Option(help: "How many posts the sites have.")
  var posts = 10_000

  @Option(help: "How often everything is run.")
  var rounds = 5

  @Option(help: "Hugo, to compare with; left out where it is not found.")
  var hugo = "hugo"

  @Option(
    help: "Where the sites are made. (default: /dev/shm where that is, or the folder for temporary files)")
  var folder: String?

  @Flag(help: "Compare a site of ten times as many posts with one of so many, and nothing else.")
  var large = false

  func validate() throws {
    if posts < 1 || rounds < 1 { throw ValidationError("There is nothing to measure.") }
  }

  func run() throws {
    let programs = Programs(sitegen: sitegen, hugo: hugo)
    let bench = try Workbench(programs, in: parent)
    let interruption = Interruption { bench.remove() }
    defer {
      interruption.cancel()
      bench.remove()
    }
    let trials = trials(programs)
    try bench.setUp(trials)
    let measured = try [Trial: Measurement].measured(trials, on: bench, rounds: rounds) { round in
      FileHandle.standardError.write(Data("Round \(round) of \(rounds)\n".utf8))
    }
    print("\(Self.machine); \(rounds) rounds\n\n\(Report(trials, measured, posts: posts).text)")
    for case .build(let site, .cold) in trials where site.posts >= posts {
      print("\nSteps of sitegen, \(site), cold:\n\n```\n\(try bench.timings(of: site))```")
    }
  }
}

extension BuildTimes {
  private func trials(_ programs: Programs) -> [Trial] {
    let sites = [SiteKind.plain, .full].map { Trial.Site(kind: $0, posts: posts) }
    if large { return [sites[1], Target.largeSite(sites[1])].map { .build($0, .cold) } }
    if !programs.hasHugo { print("Hugo is not found as '\(hugo)' and left out.\n") }
    return [.floor(posts: posts)]
      + sites.flatMap { site in [.cold, .unchanged, .edited].map { .build(site, $0) } }
      + (programs.hasHugo ? [.hugo(posts: posts)] : [])
      + [.build(Target.smallSite, .cold), .version, .empty]
  }

  private var parent: URL {
    if let folder { return URL(filePath: folder) }
    let memory = URL(filePath: "/dev/shm")
    return FileManager.default.fileExists(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
  }

  private static var machine: String {
    let process = ProcessInfo.processInfo
    let memory = (Double(process.physicalMemory) / 1e9).formatted(.number.precision(.fractionLength(0)))
    return "\(process.activeProcessorCount) processors, \(memory) GB, \(process.operatingSystemVersionString)"
  }
}
