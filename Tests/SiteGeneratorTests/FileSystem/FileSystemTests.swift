import Foundation
import Testing

@testable import SiteGenerator

@Suite struct FileSystemTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test(arguments: [0, 1, 4095, 65_535, 65_536, 65_537, 200_000])
  func wholeFilesAreRead(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileOperations.disk.create(scratch.path + "/a", bytes)
    #expect(try FileSystem.bytes(of: scratch.path + "/a") == bytes)
  }

  #if os(Linux)
    @Test func aFileThatHidesItsSizeIsReadWhole() throws {
      let bytes = try FileSystem.bytes(of: "/proc/self/maps")
      #expect(bytes.count > 4096)
      #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test func aFullDiskIsSaidPlainly() throws {
      let full = try OpenFile(locking: "/dev/full")
      #expect {
        try [UInt8](repeating: 0, count: 10).withUnsafeBytes { try full.append($0) }
      } throws: {
        "\($0)" == "cannot write /dev/full: No space left on device"
      }
    }

    @Test func aNameThatIsNotTextIsListedButCannotBeOpened() throws {
      let name: [CChar] = Array((scratch.path + "/caf").utf8CString.dropLast()) + [-23, 0]
      let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
      close(descriptor)
      #expect(
        try FileSystem.entries(of: scratch.path) == [FolderEntry(name: "caf\u{FFFD}", kind: .other)])
    }
  #endif

  @Test func foldersAreListedInTheOrderOfBytes() throws {
    for name in ["b", "a", "ä", "Z", ".hidden", "a.b", "folder/x"] { try scratch.write("", to: name) }
    try scratch.link("link", to: "folder")
    #expect(
      try FileSystem.entries(of: scratch.path) == [
        FolderEntry(name: ".hidden", kind: .file), FolderEntry(name: "Z", kind: .file),
        FolderEntry(name: "a", kind: .file), FolderEntry(name: "a.b", kind: .file),
        FolderEntry(name: "b", kind: .file), FolderEntry(name: "folder", kind: .folder),
        FolderEntry(name: "link", kind: .link), FolderEntry(name: "ä", kind: .file),
      ])
  }

  @Test func statusTellsKindSizeAndIdentity() throws {
    try scratch.write("four", to: "a")
    try scratch.link("link", to: "a")
    let file = try #require(try FileSystem.status(of: scratch.path + "/a"))
    #expect(file.kind == .file)
    #expect(file.size == 4)
    #expect(try FileSystem.status(of: scratch.path + "/link")?.kind == .link)
    #expect(try FileSystem.status(of: scratch.path + "/link", followingLinks: true) == file)
    #expect(try FileSystem.status(of: scratch.path)?.kind == .folder)
    #expect(try FileSystem.status(of: "/dev/null")?.kind == .other)
    #expect(try FileSystem.status(of: scratch.path + "/missing") == nil)
    #expect(try FileSystem.status(of: scratch.path + "/a/below") == nil)
  }

  @Test func linksAreResolvedAndWhatIsMissingIsTakenAsItReads() throws {
    try scratch.write("", to: "real/inner/a")
    try scratch.link("link", to: "real")
    #expect(
      try FileSystem.realPath(of: scratch.path + "/link/inner/../inner/a") == scratch.path + "/real/inner/a")
    #expect(try FileSystem.resolved(scratch.path + "/link/inner") == scratch.path + "/real/inner")
    #expect(try FileSystem.resolved(scratch.path + "/link/x/./y/../z/") == scratch.path + "/real/x/z")
    #expect(try FileSystem.resolved("/") == "/")
    #expect(try FileSystem.resolved("no-such-folder") == FileSystem.realPath(of: ".") + "/no-such-folder")
    #expect(throws: DiskError("find", "/no/such", code: ENOENT)) { try FileSystem.realPath(of: "/no/such") }
  }

  @Test func errorsSayWhatAndWhere() throws {
    try scratch.write("", to: "a")
    #expect(
      description { try FileSystem.bytes(of: "no-such") } == "cannot read no-such: No such file or directory")
    #expect(description { try FileSystem.bytes(of: "/") } == "cannot read /: Is a directory")
    #expect(
      description { try FileSystem.entries(of: "no-such") }
        == "cannot list no-such: No such file or directory")
    #expect(description { try FileSystem.bytes(of: "a\0b") } == "cannot read a\0b: Invalid argument")
    let long = String(repeating: "x", count: 300)
    #expect(description { try FileSystem.status(of: long) } == "cannot look at \(long): File name too long")
    let deep = String(repeating: "x/", count: 5000)
    #expect(description { try FileSystem.bytes(of: deep) } == "cannot read \(deep): File name too long")
  }

  private func description<Result>(_ body: () throws -> Result) -> String {
    do { return "\(try body())" } catch { return "\(error)" }
  }
}
