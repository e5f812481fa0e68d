import Testing

@testable import SiteGenerator

@Suite struct OldFeedReaderTests {
  private func read(_ bytes: [UInt8], zone: String = "UTC") throws -> Result<OldFeed, OldFeedReader.Mistake> {
    try OldFeedReader.read(bytes, zone: SiteTimeZone(named: zone))
  }

  private func items(_ xml: String, zone: String = "UTC") throws -> [OldFeed.Item] {
    try read(Array(xml.utf8), zone: zone).get().items
  }

  private func mistake(_ xml: String) throws -> OldFeedReader.Mistake? {
    if case .failure(let mistake) = try read(Array(xml.utf8)) { mistake } else { nil }
  }

  @Test func wordPress() throws {
    let items = try items(
      """

      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>Old</title><link>https://old.example</link><atom:link href="https://old.example/feed/" rel="self"/>
      <image><title>Logo</title><link>https://old.example</link></image>
      <item><title>Don&#8217;t ask &amp;amp; tell</title><link>https://old.example/2026/11/ask/</link>
        <media:content><media:title>No title</media:title><title>Nor this</title></media:content>
        <pubDate>Mon, 23 Nov 2026 02:00:00 +0000</pubDate><guid isPermaLink="false"> https://old.example/?p=12
        </guid><content:encoded><![CDATA[<p><title>Nor that</title></p>]]></content:encoded></item>
      <item><link>https://old.example/two/</link></item>
      <item><description>Nothing to know it by</description></item>
      </channel></rss>
      """, zone: "America/New_York")
    #expect(
      items == [
        .init(
          id: "https://old.example/?p=12", link: "https://old.example/2026/11/ask/",
          title: "Don\u{2019}t ask &amp; tell", days: ["2026-11-22", "2026-11-23"]),
        .init(id: "https://old.example/two/", link: "https://old.example/two/", title: "", days: []),
      ])
  }

  @Test func atom() throws {
    let items = try items(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://old.example/blog/"><id>feed</id>
      <entry><id>urn:uuid:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ask <b>twice</b></div></title>
        <link rel="edit" href="edit/1"/><link rel="alternate" href="ask/"/><updated>2026-11-25T00:00:00Z</updated>
        <published>2026-11-23T07:00:00-05:00</published><source><id>other</id><title>Other</title></source></entry>
      <entry xml:base="/else/"><id>2</id><title><![CDATA[A <i>b</i>]]></title><link href="two"/>
        <updated>2026-11-25T00:00:00Z</updated></entry></feed>
      """)
    #expect(
      items == [
        .init(
          id: "urn:uuid:1", link: "https://old.example/blog/ask/", title: "Ask twice", days: ["2026-11-23"]),
        .init(id: "2", link: "https://old.example/else/two", title: "A <i>b</i>", days: ["2026-11-25"]),
      ])
  }

  @Test func rdf() throws {
    let items = try items(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://old.example/"><title>Old</title></channel>
      <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/one</link>
        <dc:date>2026-11-23</dc:date><dc:title>No</dc:title></item></rdf:RDF>
      """)
    #expect(
      items == [
        .init(
          id: "https://old.example/1", link: "https://old.example/one", title: "One", days: ["2026-11-23"])
      ])
  }

  @Test func otherEncodings() throws {
    let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><guid>1</guid><title>".utf8)
    let items = try read(head + [0xE9] + Array("</title></item></rss>".utf8)).get().items
    #expect(items.map(\.title) == ["é"])
  }

  @Test(arguments: [
    ("\n\n<rss>\n<item></rss>", 4, OldFeedReader.noXML),
    ("", 1, OldFeedReader.noXML),
    ("{\"version\": \"https://jsonfeed.org/version/1.1\"}", 1, OldFeedReader.noXML),
    (
      "\n<html></html>", 2,
      "this is no RSS or Atom feed, since it begins with <html>: save the feed itself, not a page about it"
    ),
    (
      "<!DOCTYPE rss [\n<!ENTITY me 'https://old.example'>]><rss><item><guid>&me;/1</guid></item></rss>", 2,
      OldFeedReader.entitiesOfItsOwn
    ),
  ])
  func whatCannotBeRead(xml: String, line: Int, message: String) throws {
    #expect(try mistake(xml) == OldFeedReader.Mistake(line: line, message: message))
  }

  @Test func theMessages() {
    #expect(
      OldFeedReader.noXML
        == "this is not well-formed XML: save the feed again, or mend this line; 'adopt' reads RSS and Atom")
    #expect(
      OldFeedReader.entitiesOfItsOwn
        == "this declares entities of its own: write out what they stand for, and delete the declaration")
    #expect(OldFeedReader.tooLarge == "this is larger than 512 MB: split it into several feeds")
  }

  @Test func entitiesThatMultiplyOrReadFilesDoNothing() throws {
    let bomb = (1..<20).map { level in
      "<!ENTITY a\(level) '\(String(repeating: "&a\(level - 1);", count: 20))'>"
    }
    let text = "<!DOCTYPE rss [<!ENTITY a0 'lol'>\(bomb.joined())]><rss><item><guid>&a19;</guid></item></rss>"
    #expect(try mistake(text) != nil)
    let file =
      "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><rss><item><guid>a&f;</guid></item></rss>"
    #expect((try? items(file).map(\.id)) ?? ["a"] == ["a"])
  }

  /// More than libxml2 takes in one piece.
  @Test func aLargeArchive() throws {
    let text = String(repeating: "A long text. ", count: 50)
    let item = "<item><title>A &amp; b</title><guid>1</guid><description>\(text)</description></item>"
    let items = try items("<rss><channel>\(String(repeating: item, count: 20_000))</channel></rss>")
    #expect(items.count == 20_000)
    #expect(Set(items) == [.init(id: "1", link: "1", title: "A & b", days: [])])
  }

  @Test(arguments: [
    ("Mon, 23 Nov 2026 07:00:00 -0500", ["2026-11-23"]),
    ("23 Nov 26 23:30 EST", ["2026-11-24", "2026-11-23"]),
    ("Mon, 23 Nov 2026", ["2026-11-23"]),
    ("Mon, 3 Jan 1999 00:00:00 GMT", ["1999-01-03"]),
    ("Mon, 23 November 2026 01:00:00 +02:00", ["2026-11-22", "2026-11-23"]),
    ("2026-11-23T07:00:00Z", ["2026-11-23"]),
    ("2026-11-23", ["2026-11-23"]),
    ("31 Feb 2026 07:00 GMT", []),
    ("23 Nov 99999999999 07:00 GMT", []),
    ("23 Nov 2026 99999999999999:00 GMT", []),
    ("yesterday", []), ("", []), (",", []),
  ])
  func dates(text: String, days: [String]) throws {
    #expect(try OldFeedDate.days(text, zone: SiteTimeZone(named: "UTC")) == days)
  }
}
