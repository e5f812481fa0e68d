import Testing
import Yams

@testable import SiteGenerator

/// A workflow or another file for CI, as it is read there.
struct Pipeline {
  let root: Node.Mapping

  init(_ text: String) throws {
    root = try #require(try Yams.compose(yaml: text)?.mapping)
  }

  init(_ path: String, of host: PublishingHost) throws {
    try self.init(#require(host.files().first { $0.path == path }).text)
  }

  /// A workflow's jobs, by name.
  var jobs: [String: Node.Mapping] {
    let pairs = root["jobs"]?.mapping?.compactMap { name, job in
      name.string.flatMap { name in job.mapping.map { (name, $0) } }
    }
    return Dictionary(uniqueKeysWithValues: pairs ?? [])
  }

  /// The steps of all jobs, or of an action.
  var steps: [Node.Mapping] {
    let lists = jobs.sorted { $0.key < $1.key }.map { $0.value["steps"] } + [root["runs"]?["steps"]]
    return lists.flatMap { $0?.sequence.map(Array.init) ?? [] }.compactMap(\.mapping)
  }

  /// The script of the step with a name.
  func script(_ name: String) throws -> String {
    let step = try #require(steps.first { $0["name"]?.string == name })
    return try #require(step["run"]?.string)
  }

  /// Each action that is used.
  var actions: [String] {
    (steps + jobs.values).compactMap { $0["uses"]?.string }
  }
}
