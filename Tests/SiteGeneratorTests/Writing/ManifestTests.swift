import Testing

@testable import SiteGenerator

@Suite struct ManifestTests {
  @Test func entriesAreSortedByBytesOneOnALine() {
    let manifest = Manifest(["b", "a/b", "a.b", "é", "e\u{301}", "Z"].map { entry($0, 1) })
    #expect(
      String(decoding: manifest.json, as: UTF8.self) == """
        {
        "version": 1,
        "files": [
        {"path": "Z", "hash": "0000000000000001"},
        {"path": "a.b", "hash": "0000000000000001"},
        {"path": "a/b", "hash": "0000000000000001"},
        {"path": "b", "hash": "0000000000000001"},
        {"path": "e\u{301}", "hash": "0000000000000001"},
        {"path": "é", "hash": "0000000000000001"}
        ]
        }

        """)
  }

  @Test func aUnionRemembersEveryHash() throws {
    let old = Manifest([entry("a", 1), entry("b", 1)])
    let union = old.union(Manifest([entry("a", 2), entry("c", 3)])).union(Manifest([entry("a", 4)]))
    #expect(union.entries == [entry("a", 4, earlier: 2, 1), entry("b", 1), entry("c", 3)])
    #expect(union.union(Manifest([entry("a", 2)])).entries[0] == entry("a", 2, earlier: 4, 1))
    #expect(old.union(old) == old)
    #expect(
      String(decoding: Manifest([union.entries[0]]).json, as: UTF8.self) == """
        {
        "version": 1,
        "files": [
        {"path": "a", "hash": "0000000000000004", "earlier": ["0000000000000002", "0000000000000001"]}
        ]
        }

        """)
    #expect(try ManifestReading(union.json, from: "m").manifest == union)
  }

  @Test func strangeNamesSurvive() throws {
    let manifest = Manifest(
      ["a\"b", "a\\b", "a\nb", "a\u{1}b", "🎉", "a\u{FEFF}", "a\r\nb", "a\"\u{301}"].map { entry($0, .max) })
    let reading = try ManifestReading(manifest.json, from: "m")
    #expect(reading.manifest == manifest)
    #expect(reading.note == nil)
    #expect(manifest.json.split(separator: 10).count == 5 + manifest.entries.count)
  }

  @Test func feedIDsAndPlaceholdersAreKept() throws {
    var old = entry("old", 2)
    old.isPlaceholder = true
    let manifest = Manifest([entry("a", 1), old], feedIDs: ["tag:b", "tag:\"a", "tag:b"])
    #expect(
      String(decoding: manifest.json, as: UTF8.self) == """
        {
        "version": 1,
        "files": [
        {"path": "a", "hash": "0000000000000001"},
        {"path": "old", "hash": "0000000000000002", "placeholder": true}
        ],
        "feedIDs": [
        "tag:\\u0022a",
        "tag:b"
        ]
        }

        """)
    let reading = try ManifestReading(manifest.json, from: "m")
    #expect(reading.manifest == manifest && reading.note == nil)
    let empty = Manifest([], feedIDs: [])
    #expect(try ManifestReading(empty.json, from: "m").manifest == empty)
  }

  @Test func aUnionKnowsThePostsOfBothIfBothSay() {
    let one = Manifest([], feedIDs: ["b"])
    #expect(one.union(Manifest([], feedIDs: ["a"])).feedIDs == ["a", "b"])
    #expect(one.union(Manifest()).feedIDs == nil)
    #expect(Manifest().union(one).feedIDs == nil)
  }

  @Test func anEmptyOneIsValid() throws {
    let reading = try ManifestReading(Manifest().json, from: "m")
    #expect(reading.manifest.entries.isEmpty && reading.note == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{"version": "1", "files": []}"#,
    #"{"version": 1, "files": {"a": "b"}}"#, #"{"version": 1, "files": [{"path": 3, "hash": "x"}]}"#,
    "<<<<<<< HEAD\n{}", String(repeating: "[", count: 600),
  ])
  func aDamagedOneCountsAsEmptyAndIsReported(json: String) throws {
    let reading = try ManifestReading(Array(json.utf8), from: "public/sitegen.json")
    #expect(reading.manifest.entries.isEmpty)
    #expect(
      reading.note == "public/sitegen.json is damaged, so sitegen cannot tell which files here are its own: "
        + "it removes none, and writes the list anew")
  }

  @Test(arguments: ["{}", #"{"files": []}"#, #"{"version": 1}"#, #"{"mine": true}"#])
  func anotherProgramsFileIsRefused(json: String) {
    let error = #expect(throws: DiskError.self) {
      try ManifestReading(Array(json.utf8), from: "public/sitegen.json")
    }
    #expect(
      error?.description
        == "cannot use public/sitegen.json: it is not sitegen's list of files; move it away, or build into another folder"
    )
  }

  @Test func entriesThatLeadOutsideAreIgnored() throws {
    let paths = ["/etc/passwd", "../a", "a/../../b", "a//b", "./a", "", "a/", "a\\u0000b", "SITEGEN.json"]
    let lines = paths.map { #"{"path": "\#($0)", "hash": "0000000000000001"}"# }
    let good = [
      #"{"path": "ok", "hash": "0000000000000001", "earlier": ["x", "0000000000000002"]}"#,
      #"{"path": "bad", "hash": "xyz"}"#,
    ]
    let json = "{\"version\": 1, \"files\": [\((lines + good).joined(separator: ","))]}"
    let reading = try ManifestReading(Array(json.utf8), from: "sitegen.json")
    #expect(reading.manifest.entries == [entry("ok", 1, earlier: 2)])
    #expect(reading.note == "sitegen.json has 10 entries that no sitegen writes; ignored")
    #expect(ManifestReading.ignoredNote("m", count: 1) == "m has 1 entry that no sitegen writes; ignored")
  }

  @Test func aNewerOneIsRefused() {
    let json = #"{"version": 2, "files": {"elsewhere": true}}"#
    #expect {
      try ManifestReading(Array(json.utf8), from: "public/sitegen.json")
    } throws: {
      "\($0)" == "cannot use public/sitegen.json: a newer sitegen wrote it (format 2, this one knows 1); "
        + "update sitegen, or build into another folder"
    }
  }

  private func entry(_ path: String, _ hash: UInt64, earlier: UInt64...) -> Manifest.Entry {
    Manifest.Entry(
      path: .checked(path), hash: ContentHash(value: hash), earlier: earlier.map(ContentHash.init(value:)))
  }
}
