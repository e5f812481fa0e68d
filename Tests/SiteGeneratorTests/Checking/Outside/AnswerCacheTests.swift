import Testing

@testable import SiteGenerator

@Suite struct AnswerCacheTests {
  private let folder: ScratchFolder
  private let address: WebAddress

  init() throws {
    folder = try ScratchFolder()
    address = try #require(WebAddress("https://a.example/"))
  }

  private var state: String { folder.path + "/.sitegen" }

  private static let ages: [(String, Double, Bool)] = [
    ("good", 500_000, true), ("good", 700_000, false), ("moved", 500_000, true),
    ("gone", 1800, true), ("gone", 4000, false), ("silent", 4000, false), ("busy", 4000, false),
    ("unclear", 500_000, true), ("good", -10, false),
  ]

  @Test(arguments: ages)
  func answersAge(kind: String, seconds: Double, isFresh: Bool) throws {
    var cache = try AnswerCache(in: state)
    cache.note(LinkAnswer(kind: try #require(.init(rawValue: kind))), to: address, at: 1000)
    #expect((cache.freshAnswer(to: address, at: 1000 + seconds) != nil) == isFresh)
    #expect(cache.lastAnswer(to: address) != nil)
  }

  @Test func itIsWrittenAndReadAgain() throws {
    var cache = try AnswerCache(in: state)
    let moved = LinkAnswer(kind: .moved, status: nil, address: "https://b.example/")
    cache.note(moved, to: address, at: 1000)
    try cache.save(at: 1001)
    #expect(try AnswerCache(in: state).freshAnswer(to: address, at: 1002) == moved)
    #expect(
      try folder.text(of: ".sitegen/outside-links.json")
        == #"{"https://a.example/":{"answer":{"address":"https://b.example/","kind":"moved"},"asked":1000}}"#)
  }

  @Test func whatIsTooOldIsNotKept() throws {
    var cache = try AnswerCache(in: state)
    cache.note(LinkAnswer(kind: .gone), to: address, at: 1000)
    try cache.save(at: 9000)
    #expect(try AnswerCache(in: state).lastAnswer(to: address) == nil)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"https://a.example/": {"asked": 1000, "answer": {"kind": "odd"}}}"#, "\u{0}",
  ])
  func aDamagedOneIsEmpty(text: String) throws {
    try folder.write(text, to: ".sitegen/outside-links.json")
    var cache = try AnswerCache(in: state)
    #expect(cache.lastAnswer(to: address) == nil)
    cache.note(LinkAnswer(kind: .good), to: address, at: 1000)
    try cache.save(at: 1000)
    #expect(try AnswerCache(in: state).lastAnswer(to: address) == LinkAnswer(kind: .good))
  }

  @Test func itIsReplacedAtOnce() throws {
    var cache = try AnswerCache(in: state)
    try cache.save(at: 1000)
    cache.note(LinkAnswer(kind: .good), to: address, at: 1000)
    var operations = FileOperations.disk
    operations.move = { _, to throws(DiskError) in throw DiskError("write", to, reason: "no") }
    var failing = try AnswerCache(in: state, operations: operations)
    failing.note(LinkAnswer(kind: .good), to: address, at: 1000)
    let error = #expect(throws: DiskError.self) { try failing.save(at: 1000) }
    #expect(error?.path == state + "/outside-links.json")
    #expect(try folder.tree() == [".sitegen/": "", ".sitegen/outside-links.json": "{}"])
  }

  @Test func whereNothingCanBeWrittenItSaysSoAtOnce() throws {
    try folder.write("", to: "file")
    #expect(throws: DiskError.self) { try AnswerCache(in: folder.path + "/file/.sitegen") }
  }
}
