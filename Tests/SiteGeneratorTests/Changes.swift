@testable import SiteGenerator

/// What only tests change or read by itself.
extension Entry {
  mutating func change(_ change: (inout EntryContent) -> Void) {
    var content = self[dynamicMember: \.self]
    change(&content)
    self = Entry(id: id, path: path, content)
  }
}

extension ImageSizes {
  static func read(_ paths: [String], root: String, jobs: Int) async throws -> Checked<[String: ImageSize]> {
    var pass = SourcePass(root: root, jobs: jobs)
    var cache: [String: SourceCache.Reading<ImageHeader.Outcome>] = [:]
    return try await read(paths, &cache, in: &pass)
  }
}

extension ThemeReader {
  static func read(root: String) throws -> ThemeSource {
    var pass = SourcePass(root: root, jobs: 1)
    var cache: SourceCache.ThemeReading?
    return try read(chosen: [], &cache, in: &pass)
  }
}
