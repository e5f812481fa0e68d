import Foundation
import Testing

@testable import SiteGenerator

extension FeedRenderer {
  static func render(_ feed: Feed, _ context: RenderContext) -> [UInt8] {
    render(feed, context.plan.posts(of: feed.source).map { FeedItem($0, in: context) }, context)
  }
}

/// The feeds of sources that are on no disk.
struct FeedSite {
  let context: RenderContext

  init(
    _ files: [String: String], settings: String = "", imageSizes: [String: ImageSize] = [:],
    audioLengths: [String: Int] = [:]
  ) throws {
    let plan = try Plan(files, settings: settings)
    var site = plan.site
    site.imageSizes = imageSizes
    site.audioLengths = audioLengths
    context = RenderContext(Plan(site, plan.selection))
  }

  func bytes(_ format: FeedFormat, _ source: Feed.Source = .site) -> [UInt8] {
    FeedRenderer.render(Feed(format: format, source: source), context)
  }

  func text(_ format: FeedFormat, _ source: Feed.Source = .site) -> String {
    String(decoding: bytes(format, source), as: UTF8.self)
  }

  /// The channel of the RSS feed.
  func rss(_ source: Feed.Source = .site) throws -> ParsedXML.Element {
    try #require(ParsedXML(bytes(.rss, source)).root.all("channel").first)
  }

  func atom(_ source: Feed.Source = .site) throws -> ParsedXML.Element {
    try ParsedXML(bytes(.atom, source)).root
  }

  func json(_ source: Feed.Source = .site) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes(.json, source))) as? [String: Any])
  }

  func tag(_ name: String) throws -> Feed.Source {
    .tag(try #require(context.plan.tags.firstIndex { $0.name == name }))
  }
}
