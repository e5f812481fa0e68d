import CommonMark
import Foundation

@testable import SiteGenerator

/// The sources of all posts, and what is read of them.
struct PostTexts {
  private let posts: [(text: SourceText, body: Range<Int>)]
  private let zone: SiteTimeZone

  init(in root: URL) throws {
    let zone = try SiteTimeZone(named: "UTC")
    self.zone = zone
    let folder = root.appending(path: "content/posts")
    posts = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let text = SourceText(path: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
      guard let document = FrontMatterReader.read(text, zone: zone).value else {
        throw Unreadable(name: name)
      }
      return (text, document.body)
    }
  }

  func readFrontMatter() throws {
    for post in posts {
      guard FrontMatterReader.read(post.text, zone: zone).value != nil else {
        throw Unreadable(name: post.text.path)
      }
    }
  }

  func readMarkdown() {
    for post in posts {
      Self.keep(MarkdownReader.read(post.text, body: post.body, title: "").body.html)
    }
  }

  /// The least that Markdown can cost.
  func parseAndPrint() {
    for post in posts { Self.keep(Document(parsing: post.text.bytes[post.body]).html()) }
  }

  /// So that nothing is left out as unused.
  @inline(never)
  private static func keep(_ bytes: [UInt8]) {}

  struct Unreadable: Error {
    let name: String
  }
}
