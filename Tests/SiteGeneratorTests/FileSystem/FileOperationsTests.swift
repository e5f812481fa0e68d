import Foundation
import Testing

@testable import SiteGenerator

@Suite struct FileOperationsTests {
  private let scratch: ScratchFolder
  private let disk = FileOperations.disk

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test func nothingIsCreatedOverSomethingElse() throws {
    try scratch.write("old", to: "a")
    try scratch.link("link", to: "elsewhere")
    for name in ["a", "link"] {
      let path = scratch.path + "/" + name
      #expect(throws: DiskError("write", path, code: EEXIST)) { try disk.create(path, [1]) }
    }
    #expect(try scratch.tree() == ["a": "old", "link@": ""])
  }

  @Test func filesAndFoldersAreForTheirOwnerToChangeAndAllToRead() throws {
    try disk.makeFolders(scratch.path + "/folder/inner")
    try disk.create(scratch.path + "/folder/a", [])
    let mask = umask(0)
    umask(mask)
    func mode(_ name: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + name)
      return attributes[.posixPermissions] as? Int
    }
    #expect(try mode("folder/a") == 0o644 & ~Int(mask))
    #expect(try mode("folder/inner") == 0o755 & ~Int(mask))
  }

  @Test func aFolderThatIsThereIsFineAndAFileIsNot() throws {
    try scratch.write("", to: "a")
    try disk.makeFolders(scratch.path)
    let path = scratch.path + "/a"
    #expect(throws: DiskError("make the folder", path, code: EEXIST)) { try disk.makeFolders(path) }
    #expect(throws: DiskError("make the folder", path + "/b", code: ENOTDIR)) {
      try disk.makeFolders(path + "/b")
    }
  }

  @Test func copiesHandOnEveryByte() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try disk.create(scratch.path + "/a", bytes)
    var seen: [UInt8] = []
    try disk.copy(scratch.path + "/a", scratch.path + "/b") { seen += $0 }
    #expect(seen == bytes)
    #expect(try FileSystem.bytes(of: scratch.path + "/b") == bytes)
  }

  @Test func aCopyBlamesTheFileItCannotRead() throws {
    let missing = scratch.path + "/missing"
    #expect(throws: DiskError("read", missing, code: ENOENT)) {
      try disk.copy(missing, scratch.path + "/b") { _ in }
    }
    #expect(try scratch.tree().isEmpty)
  }

  @Test func onlyEmptyFoldersAreRemoved() throws {
    try scratch.write("", to: "full/a")
    try disk.makeFolders(scratch.path + "/empty")
    for name in ["full", "full/a", "empty", "missing"] {
      try disk.removeFolderIfEmpty(scratch.path + "/" + name)
    }
    #expect(try scratch.tree() == ["full/": "", "full/a": ""])
  }
}
