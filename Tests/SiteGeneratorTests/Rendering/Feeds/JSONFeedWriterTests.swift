import Foundation
import Testing

@testable import SiteGenerator

@Suite struct JSONFeedWriterTests {
  @Test func whatAFeedSaysOfItself() throws {
    let settings = "author: {name: Me, url: /about/}\nfeed: {webSub: 'https://hub.example/'}\n"
    let feed = try FeedSite([:], settings: settings).json() as NSDictionary
    #expect(
      feed == [
        "version": "https://jsonfeed.org/version/1.1", "title": "Test",
        "home_page_url": "https://test.example/",
        "feed_url": "https://test.example/feed.json", "description": "Test", "language": "en",
        "icon": "https://test.example/icon.png",
        "authors": [["name": "Me", "url": "https://test.example/about/"]],
        "hubs": [["type": "WebSub", "url": "https://hub.example/"]], "items": [Any](),
      ] as NSDictionary)
  }

  @Test func whatItSaysOfAPost() throws {
    let text = """
      ---
      title: Q&A "<b>" \\
      date: 2026-07-06 07:00
      updated: 2026-11-20 08:00
      tags: [Sales, Ä🎉]
      image: https://cdn.example/a.png
      audio: talk.opus
      author: Jo
      ---
      Hello "you".
      """
    let site = try FeedSite(
      ["posts/2026-07-06-talk.md": text, "posts/talk.opus": ""], audioLengths: ["content/posts/talk.opus": 99]
    )
    let item = try #require(site.json()["items"] as? [NSDictionary]).first
    #expect(
      item == [
        "id": "tag:test.example,2026-07-06:talk", "url": "https://test.example/talk/",
        "title": "Q&A \"<b>\" \\",
        "content_html": "<p>Hello “you”.</p>\n", "summary": "Hello “you”.",
        "image": "https://cdn.example/a.png", "date_published": "2026-07-06T07:00:00+00:00",
        "date_modified": "2026-11-20T08:00:00+00:00", "authors": [["name": "Jo"]], "tags": ["Sales", "Ä🎉"],
        "attachments": [
          [
            "url": "https://test.example/posts/talk.opus", "mime_type": "audio/ogg", "size_in_bytes": 99,
          ] as [String: Any]
        ],
      ] as NSDictionary)
  }

  @Test func aPostSaysNoMoreThanThereIs() throws {
    let item = try #require(
      FeedSite(["posts/2026-11-23-a.md": "---\ntitle: A\n---\n"]).json()["items"] as? [NSDictionary]
    ).first
    #expect(
      item == [
        "id": "tag:test.example,2026-11-23:a", "url": "https://test.example/a/", "title": "A",
        "content_html": "", "date_published": "2026-11-23T00:00:00+00:00",
      ] as NSDictionary)
  }
}
