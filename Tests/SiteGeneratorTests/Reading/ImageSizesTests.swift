import Foundation
import Testing

@testable import SiteGenerator

@Suite struct ImageSizesTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func sizesByPath() async throws {
    try write(SampleImage.png(30, 20), to: "content/a.png")
    try write(SampleImage.jpeg(3, 2), to: "content/posts/b/B.JPEG")
    try write(SampleImage.gif(9, 9), to: "content/c.txt")
    try write(SampleImage.svg(""), to: "content/d.svg")
    try scratch.link("content/link.png", to: "a.png")
    let paths = [
      "content/a.png", "content/posts/b/B.JPEG", "content/c.txt", "content/d.svg", "content/link.png",
    ]
    let read = try await ImageSizes.read(paths, root: scratch.path, jobs: 2)
    #expect(
      read.value == [
        "content/a.png": ImageSize(width: 30, height: 20),
        "content/posts/b/B.JPEG": ImageSize(width: 3, height: 2),
        "content/link.png": ImageSize(width: 30, height: 20),
      ])
    #expect(read.findings == [])
  }

  @Test func everyDamageIsSaid() async throws {
    try write([], to: "empty.avif")
    try write(Array("<html>Not found</html>".utf8), to: "html.jpg")
    try write(SampleImage.gif(30, 20).dropLast(5), to: "cut.gif")
    try write(SampleImage.webp("XXXX", []), to: "damaged.webp")
    try write(SampleImage.png(0, 20), to: "zero.png")
    try write(SampleImage.svg("width='200000' height='2'"), to: "huge.svg")
    let paths = ["empty.avif", "html.jpg", "cut.gif", "damaged.webp", "zero.png", "huge.svg"]
    let read = try await ImageSizes.read(paths, root: scratch.path, jobs: 1)
    #expect(read.value == [:])
    #expect(
      read.findings.map {
        "\($0.location?.description ?? "") \($0.severity) \($0.rule.rawValue): \($0.message)"
      }
        == [
          "empty.avif warning unreadable-image: this is no readable AVIF image: the file is empty",
          "html.jpg warning unreadable-image: this is no readable JPEG image: there is something else in the file",
          "cut.gif warning unreadable-image: this is no readable GIF image: the file ends too early",
          "damaged.webp warning unreadable-image: this is no readable WebP image: its beginning is damaged",
          "zero.png warning unreadable-image: this is no readable PNG image: its width or height is 0",
          "huge.svg warning unreadable-image: this is no readable SVG image: it claims to be more than 100,000 pixels wide or high",
        ])
    #expect(read.findings.first?.help == "save it again as AVIF, or replace it")
  }

  /// The first number of bytes that is read, and the last, is met from both sides.
  @Test(arguments: [1 << 16, 1 << 20])
  func longNotesBeforeThePicture(limit: Int) async throws {
    // Up to the name of the chunk of pixels.
    let header = SampleImage.png(30, 20).count - 12 - 4
    for length in [limit - 1, limit, limit + 1] {
      let notes = SampleImage.chunk("iCCP", Array(repeating: 7, count: length - header - 12))
      try write(SampleImage.png(30, 20, before: notes), to: "whole.png")
      try write(SampleImage.png(30, 20, before: notes).dropLast(16 + 12), to: "cut.png")
      let read = try await ImageSizes.read(["whole.png", "cut.png"], root: scratch.path, jobs: 1)
      #expect(read.value?["cut.png"] == nil)
      let isReached = length <= 1 << 20 || limit < 1 << 20
      #expect(read.value?["whole.png"] == (isReached ? ImageSize(width: 30, height: 20) : nil))
    }
  }

  @Test func whatLiesBeyondTheLimitIsNoMistake() async throws {
    let notes = SampleImage.chunk("iCCP", Array(repeating: 7, count: 1 << 20))
    try write(SampleImage.png(30, 20, before: notes), to: "a.png")
    let read = try await ImageSizes.read(["a.png"], root: scratch.path, jobs: 1)
    #expect(read.value == [:])
    #expect(read.findings == [])
  }

  @Test func aFileThatCannotBeOpenedStopsTheBuild() async throws {
    let path = scratch.path + "/gone.png"
    await #expect(throws: DiskError("look at", path, code: ENOENT)) {
      try await ImageSizes.read(["gone.png"], root: scratch.path, jobs: 1)
    }
  }

  private func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let path = scratch.path + "/" + name
    try FileOperations.disk.makeFolders(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try FileOperations.disk.removeFileIfPresent(path)
    try FileOperations.disk.create(path, Array(bytes))
  }
}
