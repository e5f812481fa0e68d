import PreviewServer

/// A site in memory. The version of a file is the number of its bytes.
struct SamplePreview: Preview {
  var base = ""
  var files: [String: String] = [:]
  var ownFiles: [String: String] = [:]
  var parts: [String: ServedFile] = [:]

  func basePath() async -> String { base }

  func file(at path: String) async -> ServedFile? {
    parts[path]
      ?? files[path].map {
        ServedFile(.bytes(Array($0.utf8)), entityTag: EntityTag(hash: UInt64($0.utf8.count)))
      }
  }

  func ownFile(at path: String, query: String?) async -> ServedFile? {
    ownFiles[path].map { ServedFile(.bytes(Array(($0 + (query ?? "")).utf8))) }
  }

  static let site = SamplePreview(
    files: [
      "index.html": "front", "posts/x/index.html": "post x", "a.css": "body {}", "404.html": "not here",
      "posts/grüße/index.html": "umlauts", "two words.txt": "0123456789",
      "%2e%2e": "a name of six characters",
    ],
    ownFiles: ["": "all posts", "live.js": "script"])
}
