import BenchmarkSupport
import Foundation

/// The post that is saved, and what it was before.
struct EditedPost: Sendable {
  let name: String
  let postCount: Int
  private let file: URL
  private let original: Data
  private let beforeWord: String
  private let afterWord: String

  enum Saving {
    /// The file is emptied and written.
    case inPlace
    /// Another file is written, which then takes the place of the old one.
    case byRename
  }

  static func newest(in root: URL) throws -> EditedPost {
    let folder = root.appending(path: "content/posts")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = files.filter { $0.hasSuffix(".md") }
    guard let name = names.max() else { throw Failure("there are no posts in \(folder.path)") }
    return try EditedPost(file: folder.appending(path: name), name: name, postCount: names.count)
  }

  private init(file: URL, name: String, postCount: Int) throws {
    (self.file, self.name, self.postCount) = (file, name, postCount)
    original = try Data(contentsOf: file)
    let text = String(decoding: original, as: UTF8.self)
    guard let end = text.firstRange(of: "\n---\n"),
      let word = text[end.upperBound...].firstRange(of: /\b[a-z]{2,}\b/)
    else { throw Failure("\(name) has no word after its front matter") }
    beforeWord = String(text[..<word.lowerBound])
    afterWord = String(text[word.upperBound...])
  }

  /// The last part of its address: the name without the date.
  var slug: String { String(name.dropFirst("2026-11-23-".count).dropLast(".md".count)) }

  /// Writes the post with this word in place of the first one of its text.
  func save(with word: String, _ saving: Saving) throws {
    let data = Data((beforeWord + word + afterWord).utf8)
    switch saving {
    case .inPlace:
      try data.write(to: file)
    case .byRename:
      // As Vim and others do, and Foundation too.
      try data.write(to: file, options: .atomic)
    }
  }

  func restore() throws {
    try original.write(to: file)
  }
}
