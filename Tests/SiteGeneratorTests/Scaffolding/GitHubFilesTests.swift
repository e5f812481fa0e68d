import Foundation
import Testing

@testable import SiteGenerator

@Suite("Files for GitHub")
struct GitHubFilesTests {
  private static let hosts: [PublishingHost] = [.github, .netlify, .cloudflare]
  private static let action = ".github/actions/sitegen/action.yml"
  private static let publish = ".github/workflows/publish.yml"
  private static let isFromDefaultBranch =
    "github.event_name != 'workflow_dispatch' || github.ref_name == github.event.repository.default_branch"
  private static let schedule = ".github/workflows/schedule.yml"

  /// `SITEGEN_UPDATE_SNAPSHOTS=1` writes them anew.
  @Test("This repository publishes its sample newsletter with them")
  func thisRepository() throws {
    for file in PublishingHost.github.files() {
      let url = PackageFolder.root.appending(path: file.path)
      if ProcessInfo.processInfo.environment["SITEGEN_UPDATE_SNAPSHOTS"] != nil {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.text.write(to: url, atomically: true, encoding: .utf8)
      }
      let isEqual = try String(contentsOf: url, encoding: .utf8) == file.text
      #expect(isEqual, "\(file.path) is not what 'sitegen init --ci github' writes")
    }
  }

  @Test("Every job has an end and no right it does not need", arguments: hosts)
  func jobs(host: PublishingHost) throws {
    for path in [Self.publish, Self.schedule] {
      let pipeline = try Pipeline(path, of: host)
      #expect(pipeline.root["permissions"]?.mapping?.isEmpty == true)
      #expect(pipeline.root["concurrency"]?["group"] != nil)
      for (name, job) in pipeline.jobs {
        let rights = try #require(job["permissions"]?.mapping, "\(path) \(name)")
        let writing = rights.filter { $0.value.string == "write" }.compactMap(\.key.string)
        let mayWrite = host == .github && ["deploy", "publish"].contains(name)
        #expect(writing == (mayWrite ? ["pages", "id-token"] : []), "\(path) \(name)")
        if job["uses"] == nil { #expect(job["timeout-minutes"]?.int != nil, "\(path) \(name)") }
      }
    }
  }

  @Test("Actions are of the versions they were written for", arguments: hosts)
  func actions(host: PublishingHost) throws {
    let all = try [Self.action, Self.publish, Self.schedule].flatMap { try Pipeline($0, of: host).actions }
    let pages = ["actions/configure-pages@v6", "actions/upload-pages-artifact@v5", "actions/deploy-pages@v5"]
    #expect(
      Set(all)
        == Set(
          [
            "./.github/actions/sitegen", "./.github/workflows/publish.yml", "actions/cache/restore@v6",
            "actions/cache/save@v6", "actions/checkout@v7", "actions/upload-artifact@v7",
          ] + (host == .github ? pages : [])))
  }

  @Test("Every build is locked and strict, and one shows what is held back", arguments: hosts)
  func builds(host: PublishingHost) throws {
    let pipeline = try Pipeline(Self.publish, of: host)
    let builds = pipeline.steps.compactMap { $0["run"]?.string }.filter { $0.contains("sitegen build") }
    #expect(builds.count == 2)
    for build in builds {
      #expect(build.contains(" --locked --strict") && build.contains(" --format github"))
    }
    let preview = try #require(pipeline.jobs["preview"])
    #expect(preview["if"]?.string == "github.event_name == 'pull_request'")
    #expect(
      try pipeline.script("Build the site with drafts and what is to come").contains("--drafts --future"))
    for (name, job) in pipeline.jobs where name != "preview" && job["needs"] == nil {
      #expect(
        job["if"]?.string == "github.event_name != 'pull_request' && (\(Self.isFromDefaultBranch))", "\(name)"
      )
    }
    let due = try Pipeline(Self.schedule, of: host).jobs["due"]
    #expect(due?["if"]?.string == Self.isFromDefaultBranch)
  }

  @Test(
    "Secrets are seen by the step that uploads, and by none before it",
    arguments: [.netlify, .cloudflare] as [PublishingHost])
  func secrets(host: PublishingHost) throws {
    let pipeline = try Pipeline(Self.publish, of: host)
    let withSecrets = pipeline.steps.filter { step in
      step["env"]?.mapping?.contains { $0.value.string?.contains("secrets.") ?? false } ?? false
    }
    #expect(withSecrets.compactMap { $0["name"]?.string?.hasPrefix("Upload it to ") } == [true])
    #expect(pipeline.root["env"]?.mapping?.compactMap(\.key.string) == ["SITEGEN"])
    #expect(try Pipeline(Self.schedule, of: host).jobs["publish"]?["secrets"]?.string == "inherit")
  }

  @Test("What is due is published, and nothing else", arguments: hosts)
  func due(host: PublishingHost) throws {
    let pipeline = try Pipeline(Self.schedule, of: host)
    #expect(pipeline.root["on"]?["schedule"]?[0]?["cron"]?.string == "7 * * * *")
    #expect(pipeline.jobs["publish"]?["if"]?.string == "needs.due.outputs.due == 'true'")
    #expect(pipeline.jobs["publish"]?["needs"]?.string == "due")
    let script = try pipeline.script("Ask what is due")
    for (answer, status, output) in [
      (0, 0, "due=true\n"), (1, 0, "due=false\n"), (74, 74, ""), (1000 - 872, 128, ""),
    ] {
      let folder = try EmptyFolder()
      try folder.write("output", "")
      let run = try Shell(
        script, in: folder.root, programs: ["sitegen": "echo \"$@\"; exit \(answer)"],
        environment: ["GITHUB_OUTPUT": folder.root + "/output", "ADDRESS": "https://n.example/a b/"])
      #expect(run.status == status, "\(answer)")
      #expect(try folder.text("output") == output, "\(answer)")
      #expect(
        run.output == "status --due\(host == .github ? " --against https://n.example/a b/" : "")\n")
    }
  }

  @Test("On GitHub Pages the site is built for the address it is shown at")
  func address() throws {
    let pipeline = try Pipeline(Self.publish, of: .github)
    let folder = try EmptyFolder()
    let run = try Shell(
      pipeline.script("Build the site"), in: folder.root, programs: ["sitegen": "printf '<%s>' \"$@\""],
      environment: ["ADDRESS": "https://june.github.io/letter/"])
    #expect(
      run.output
        == "<build><--locked><--strict><--format><github><--base-url><https://june.github.io/letter/>")
    let step = try #require(pipeline.steps.first { $0["name"]?.string == "Build the site" })
    #expect(step["env"]?["ADDRESS"]?.string == "${{ steps.pages.outputs.base_url }}/")
  }

  @Test("sitegen is built once for a source and a compiler, and its binary kept")
  func building() throws {
    let pipeline = try Pipeline(Self.action, of: .github)
    let folder = try EmptyFolder()
    let swift = """
      while [ $# -gt 0 ]; do if [ "$1" = --scratch-path ]; then scratch=$2; fi; echo "$1"; shift; done
      mkdir -p "$scratch/release" && echo binary > "$scratch/release/sitegen"
      """
    let run = try Shell(
      pipeline.script("Build sitegen"), in: folder.root, programs: ["swift": swift],
      environment: ["SOURCE": folder.root + "/a b"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("--product\nsitegen\n"))
    #expect(run.output.contains("--package-path\n\(folder.root)/a b\n"))
    #expect(try folder.text(".cache/sitegen/sitegen") == "binary\n")
    try folder.write("path", "")
    _ = try Shell(
      pipeline.script("Put it on the PATH"), in: folder.root,
      environment: ["GITHUB_PATH": folder.root + "/path"])
    #expect(try folder.text("path") == folder.root + "/.cache/sitegen\n")
    let isKept = pipeline.steps.filter { $0["if"]?.string == "steps.cache.outputs.cache-hit != 'true'" }
    #expect(isKept.compactMap { $0["name"]?.string } == ["Build sitegen", "Keep it for the next time"])
  }
}
