import Testing

@testable import SiteGenerator

@Suite struct FeedSettingsDecoderTests {
  private func read(_ value: String) -> Checked<FeedSettings> {
    let read = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\nfeed: \(value)\ntimezone: UTC"))
    return Checked(read.value?.feed, findings: read.findings)
  }

  @Test func everyKey() {
    let read = read(
      "{items: 5, tags: no, aliases: [/rss.xml, /feed/index.xml], ids: Permalink, webSub: 'https://hub.example/', ttl: 90}"
    )
    #expect(read.findings == [])
    #expect(read.value?.items == 5 && read.value?.hasTagFeeds == false && read.value?.minutesToLive == 90)
    #expect(read.value?.ids == .permalink && read.value?.webSub == "https://hub.example/")
    #expect(read.value?.aliases.map(\.value.text) == ["/rss.xml", "/feed/index.xml"])
    #expect(read.value?.aliases.last?.location == Location(file: "site.yml", line: 2, column: 48))
  }

  @Test(arguments: [
    "", "{}", "{items: , tags: , aliases: , ids: , webSub: , ttl: }",
    "{tags: yes, ids: ledger, ttl: 60, limit: 20}",
  ])
  func theUsualValues(value: String) {
    #expect(read(value).findings == [])
    #expect(read(value).value == FeedSettings())
  }

  @Test(
    arguments: [
      (
        "20", "2:7: error: 'feed' takes a map with items, tags, aliases, ids, webSub and ttl, this is '20'",
        "write it like feed: {items: 20, tags: false}"
      ),
      (
        "{item: 5}", "2:8: warning: 'feed' has no key 'item'",
        "did you mean 'items'?"
      ),
      (
        "{tags: some}", "2:14: error: 'tags' takes true or false, this is the text 'some'",
        "write it like tags: true"
      ),
      (
        "{ids: guid}", "2:13: error: 'ids' takes ledger or permalink, this is the text 'guid'",
        "write it like ids: ledger"
      ),
      (
        "{ttl: 0}", "2:13: error: 'ttl' takes a whole number above zero, this is '0'", "write it like ttl: 10"
      ),
      (
        "{webSub: hub.example}", "2:16: error: 'hub.example' is not the address of a hub",
        "write it with its scheme: https://pubsubhubbub.appspot.com/"
      ),
      (
        "{aliases: [rss.xml]}", "2:18: error: the path 'rss.xml' does not begin with '/'",
        "write it from the site's root, as in /my-post/"
      ),
      (
        "{aliases: /feed/}",
        "2:17: error: '/feed/' is a folder: a host would serve the feed in it as a web page, which readers do not take",
        "write /feed/index.xml, the file that answered there, or redirect it"
      ),
      (
        "{aliases: [/feed.HTML]}",
        "2:18: error: a host would serve '/feed.HTML' as a web page, which readers do not take for a feed",
        "leave it out, and have the host redirect it to /feed.xml"
      ),
    ])
  func mistakes(value: String, line: String, help: String) {
    let read = read(value)
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == help)
  }
}
