import Foundation
import Testing
import Yams

@testable import SiteGenerator

@Suite("Scripts of the files for CI")
struct PublishingScriptTests {
  @Test("bash understands all of them", arguments: PublishingHost.allCases)
  func syntax(host: PublishingHost) throws {
    let folder = try EmptyFolder()
    let files = host.files().filter { $0.path.hasSuffix(".yml") }
    var count = 0
    for file in files {
      for script in try Self.scripts(in: #require(try Yams.compose(yaml: file.text))) {
        count += 1
        let check = try Shell("bash -n <<'END'\n\(script)\nEND", in: folder.root)
        #expect(check.status == 0 && check.errors.isEmpty, "\(file.path): \(check.errors)")
        if script.split(separator: "\n").count > 1 {
          #expect(script.hasPrefix(PublishingScript.strict) || host == .gitlab, "\(file.path): \(script)")
        }
        // What GitHub puts into a script before bash reads it could be anybody's words.
        #expect(!script.contains("${{"), "\(file.path): \(script)")
      }
    }
    #expect(count >= 4)
  }

  @Test("The variable names the repository and the tag")
  func variable() throws {
    let folder = try EmptyFolder()
    let run = try Self.find(in: folder, sitegen: "https://git.example/june@home/sitegen@v1.2")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try folder.text("git.log")
        == "clone --quiet --depth 1 --branch v1.2 -- https://git.example/june@home/sitegen\n")
  }

  @Test(
    "Blanks that came with the pasted variable do no harm",
    arguments: [" https://a.example/x@v1", "https://a.example/x@v1 \t", "https://a.example/x@v1\n"])
  func blanks(variable: String) throws {
    let folder = try EmptyFolder()
    let run = try Self.find(in: folder, sitegen: variable)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("git.log") == "clone --quiet --depth 1 --branch v1 -- https://a.example/x\n")
  }

  @Test(
    "The files can say themselves where sitegen comes from, and the variable goes before",
    arguments: PublishingHost.allCases)
  func writtenSource(host: PublishingHost) throws {
    let source = try #require(SitegenSource(" https://git.example/june@home/sitegen@v1.2 "))
    let files = host.files(sitegen: source).filter {
      $0.path.hasSuffix(".yml") && !$0.path.hasSuffix("action.yml")
    }
    for file in files {
      let root = try #require(try Yams.compose(yaml: file.text)?.mapping)
      let variables = root[host == .gitlab ? "variables" : "env"]
      #expect(
        variables?["SITEGEN"]?.string
          == (host == .gitlab ? source.text : "${{ vars.SITEGEN || '\(source.text)' }}"), "\(file.path)")
    }
    #expect(files.count == (host == .gitlab ? 1 : 2))
  }

  @Test(
    "A source is an address with a tag, and nothing that a script could take for something else",
    arguments: [
      "", "june/sitegen@v1", "https://a.example/x", "https://a.example/x@", "https://@v1",
      "https://a.example/x'@v1",
      "https://a.example/$x@v1", "https://a.example/x y@v1", "https://ä.example/x@v1",
    ])
  func badSource(text: String) {
    #expect(SitegenSource(text) == nil)
  }

  @Test("A repository with sitegen's source needs no variable")
  func ownSource() throws {
    let folder = try EmptyFolder()
    try folder.write("Package.swift", "a")
    try folder.write("Sources/sitegen/Sitegen.swift", "b")
    let first = try Self.find(in: folder)
    #expect(
      first.output.hasPrefix(try FileSystem.realPath(of: folder.root) + " "),
      "\(first.output) \(first.errors)")
    try folder.write("content/posts/a.md", "a post")
    #expect(try Self.find(in: folder).output == first.output)
    #expect(try Self.find(in: folder, swift: "Swift 7").output != first.output)
    try folder.write("Sources/sitegen/Sitegen.swift", "c")
    #expect(try Self.find(in: folder).output != first.output)
  }

  @Test(
    "Where there is no sitegen, the script says how to name one",
    arguments: ["", "june/sitegen", "https://a.example/x"])
  func noSource(variable: String) throws {
    let run = try Self.find(in: EmptyFolder(), sitegen: variable)
    #expect(run.status == 1)
    #expect(run.errors.contains("SITEGEN"))
    #expect(run.errors.contains("https://github.com/OWNER/sitegen@v\(version)"))
    #expect(run.output == "")
  }

  @Test(
    "A scheduled pipeline on GitLab has another one publish what is due",
    arguments: [(0, 0), (1, 0), (74, 74)])
  func gitLab(answer: Int, status: Int32) throws {
    let pipeline = try Pipeline(".gitlab-ci.yml", of: .gitlab)
    let folder = try EmptyFolder()
    let script = try #require(pipeline.root["due"]?["script"]?[0]?.string)
    let run = try Shell(
      script, in: folder.root, programs: ["sitegen": "exit \(answer)", "curl": "printf '<%s>' \"$@\""],
      environment: [
        "CI_JOB_TOKEN": "t", "CI_DEFAULT_BRANCH": "main", "CI_API_V4_URL": "https://g.example/api/v4",
        "CI_PROJECT_ID": "7",
      ])
    #expect(run.status == status)
    #expect(
      run.output
        == (answer == 0
          ? "<--fail><--silent><--show-error><--output></dev/null><--form><token=t><--form><ref=main>"
            + "<https://g.example/api/v4/projects/7/trigger/pipeline>" : ""))
  }

  @Test("GitLab builds sitegen when the cache has none")
  func gitLabTool() throws {
    let pipeline = try Pipeline(".gitlab-ci.yml", of: .gitlab)
    let script = try #require(pipeline.root["default"]?["before_script"]?[0]?.string)
    let folder = try EmptyFolder()
    try folder.write("Package.swift", "a")
    try folder.write("Sources/sitegen/Sitegen.swift", "b")
    let swift = """
      [ "$1" = --version ] && { echo Swift; exit; }
      echo "built" >> swift.log
      while [ $# -gt 0 ]; do if [ "$1" = --scratch-path ]; then scratch=$2; fi; shift; done
      mkdir -p "$scratch/release" && printf '#!/bin/bash\\necho here' > "$scratch/release/sitegen"
      chmod +x "$scratch/release/sitegen"
      """
    for _ in 0..<2 {
      let run = try Shell(
        script + "\nsitegen", in: folder.root, programs: ["swift": swift, "apt-get": ""])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "here\n")
    }
    #expect(try folder.text("swift.log") == "built\n")
  }
}

extension PublishingScriptTests {
  /// Runs what finds the source, and prints that and the key.
  private static func find(
    in folder: EmptyFolder, sitegen: String? = nil, swift: String = "Swift 6"
  ) throws -> Shell {
    let git = """
      echo "$@" | sed "s| /[^ ]*$||" > git.log
      mkdir -p "${@: -1}/Sources" && touch "${@: -1}/Package.swift" "${@: -1}/Sources/a"
      """
    return try Shell(
      "\(PublishingScript.strict)\n\(PublishingScript.findSource)\necho \"$source $key\"", in: folder.root,
      programs: ["git": git, "swift": "echo \(swift)"],
      environment: sitegen.map { ["SITEGEN": $0] } ?? [:])
  }

  /// Every script in a file: `run:` of a step, and the lists of scripts that GitLab has.
  private static func scripts(in node: Node) -> [String] {
    if let mapping = node.mapping {
      return mapping.flatMap { key, value -> [String] in
        switch key.string {
        case "run": [value.string].compactMap { $0 }
        case "script", "before_script": value.sequence?.compactMap(\.string) ?? []
        default: scripts(in: value)
        }
      }
    }
    return node.sequence?.flatMap { scripts(in: $0) } ?? []
  }
}
