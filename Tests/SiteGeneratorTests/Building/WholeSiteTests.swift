import Foundation
import Testing

@testable import SiteGenerator

/// A tree in, a tree out.
@Suite struct WholeSiteTests {
  @Test func aPostAndNothingElseIsASite() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nFirst *words*."])
    let result = try await site.build()
    #expect(result.findingLines == [])
    #expect(
      site.outputFiles() == [
        "404.html", "archive/index.html", "ask/index.html", "atom.xml", "feed.json", "feed.xml", "index.html",
        "robots.txt",
        "sitemap.xml",
        "tags/index.html",
      ])
    let page = try site.output("ask/index.html")
    #expect(page.contains("<h1>Ask</h1>"))
    #expect(page.contains("<p>First <em>words</em>.</p>"))
    #expect(page.contains("<title>Ask · Test</title>"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://test.example/ask/\">"))
    #expect(page.contains("datetime=\"2026-11-23T00:00:00+00:00\">November 23, 2026</time>"))
    #expect(page.contains("1 min read"))
    #expect(try site.output("robots.txt").hasSuffix("Sitemap: https://test.example/sitemap.xml\n"))
  }

  @Test func aSiteWithoutPostsLooksRight() async throws {
    let site = try TestSite()
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("index.html").contains("The first issue is being written"))
  }

  @Test func entriesMayBeFilesOrFolders() async throws {
    let site = try TestSite([
      "content/posts/2026/2026-11-23-flat.markdown":
        "# Flat\n\n![a](photo.svg) ![a](../2026-11-16-folder/a.svg) [f](../2026-11-16-folder/index.md)",
      "content/posts/2026/photo.svg": "<svg/>",
      "content/posts/2026-11-16-folder/index.md":
        "# Folder\n\n![a](a.svg?x#y) ![a](<sub/b c.svg>) [up](../flat/) [root](/about/#main)",
      "content/posts/2026-11-16-folder/a.svg": "<svg/>",
      "content/posts/2026-11-16-folder/sub/b c.svg": "<svg/>",
      "content/posts/2026-11-09-x.md/index.md": "# A folder named like a file",
      "content/pages/about.md": "# About",
      "content/pages/team/us.md": "# Us",
      "content/pages/team/map/index.md": "# Map\n\n![a](m.svg)",
      "content/pages/team/map/m.svg": "<svg/>",
      "content/CNAME": "test.example",
    ])
    let result = try await site.build()
    #expect(result.findingLines == [])
    #expect(
      site.outputFiles().filter { !$0.hasSuffix(".xml") } == [
        "404.html", "CNAME", "about/index.html", "archive/index.html", "feed.json", "flat/index.html",
        "folder/a.svg",
        "folder/index.html",
        "folder/sub/b c.svg", "index.html", "posts/2026/photo.svg", "robots.txt", "tags/index.html",
        "team/map/index.html", "team/map/m.svg", "team/us/index.html", "x-md/index.html",
      ])
    let flat = try site.output("flat/index.html")
    #expect(flat.contains("src=\"/posts/2026/photo.svg\""))
    #expect(flat.contains("src=\"/folder/a.svg\""))
    let folder = try site.output("folder/index.html")
    #expect(flat.contains("href=\"/folder/\""))
    #expect(folder.contains("src=\"/folder/a.svg?x#y\""))
    #expect(folder.contains("src=\"/folder/sub/b%20c.svg\""))
    #expect(folder.contains("href=\"/flat/\""))
    #expect(folder.contains("href=\"/about/#main\""))
  }

  @Test func theBasePathIsInLinksAndTheWholeAddressWhereItMustBe() async throws {
    let site = try TestSite([
      "content/site.yml":
        "title: T\nurl: https://name.github.io/repo/\ntimezone: UTC\nmenu: [{title: About, url: /about/}, {title: Out, url: 'https://out.example/'}]",
      "content/posts/2026-11-23-ask.md":
        "# Ask\n\n[about](/about/?a=1&b=2#main) <img src='/x.svg' alt=''> [me](#main) [out](https://out.example/)",
      "content/pages/about.md": "# About",
      "content/x.svg": "<svg/>",
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("ask/index.html")
    #expect(page.contains("href=\"/repo/about/?a=1&amp;b=2#main\""))
    #expect(page.contains("src='/repo/x.svg'"))
    #expect(page.contains("href=\"#main\""))
    #expect(page.contains("<a href=\"/repo/about/\">About</a>"))
    #expect(page.contains("href=\"https://out.example/\""))
    #expect(page.contains("href=\"/repo/icon.svg\""))
    let feed = try site.output("feed.xml")
    #expect(
      feed.contains("&lt;a href=&quot;https://name.github.io/repo/about/?a=1&amp;amp;b=2#main&quot;&gt;"))
    #expect(feed.contains("&lt;a href=&quot;https://name.github.io/repo/ask/#main&quot;&gt;"))
    #expect(feed.contains("&lt;img src=&quot;https://name.github.io/repo/x.svg&quot; alt=&quot;&quot;&gt;"))
    #expect(try site.output("sitemap.xml").contains("<loc>https://name.github.io/repo/ask/</loc>"))
  }

  @Test func baseURLCanBeSetForOneBuild() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    try await site.build { $0.baseURL = try? BaseURL("https://preview.example/pr-7/") }
    #expect(try site.output("ask/index.html").contains("href=\"https://preview.example/pr-7/ask/\""))
  }

  @Test func permalinksUrlsAndSlugs() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "permalink: /:year/:month/:day/:slug/\n",
      "content/posts/2026-11-23-a.md": "# A",
      "content/posts/2026-11-23-b.md": "---\ntitle: B\nslug: other\n---\n",
      "content/posts/2026-11-23-c.md": "---\ntitle: C\nurl: /old/page.html\n---\n",
      "content/posts/2026-11-23-🎉.md": "# 🎉",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(
      site.outputFiles().filter { $0.hasPrefix("2") || $0.hasPrefix("old") } == [
        "2026/11/23/1f389/index.html", "2026/11/23/a/index.html", "2026/11/23/other/index.html",
        "old/page.html",
      ])
  }

  @Test func listsComeInPagesNewestFirst() async throws {
    var files = ["content/site.yml": TestSite.configuration + "postsPerPage: 2\n"]
    for day in 10...14 {
      files["content/posts/2026-11-\(day)-p\(day).md"] = "---\ntitle: P\(day)\ntags: Weekly\n---\n"
    }
    let site = try TestSite(files)
    #expect(try await site.build().findingLines == [])
    #expect(
      site.outputFiles().filter { $0.contains("page/") || $0.contains("weekly/index") } == [
        "page/2/index.html", "page/3/index.html", "tags/weekly/index.html", "tags/weekly/page/2/index.html",
        "tags/weekly/page/3/index.html",
      ])
    let second = try site.output("page/2/index.html")
    #expect(
      second.contains("P12") && second.contains("P11") && !second.contains("P13") && !second.contains("P10"))
    #expect(second.contains("href=\"/\">Newer") && second.contains("href=\"/page/3/\">Older"))
    let post = try site.output("p12/index.html")
    #expect(
      post.contains("<a rel=\"prev\" href=\"/p11/\">") && post.contains("<a rel=\"next\" href=\"/p13/\">"))
    #expect(!(try site.output("p10/index.html").contains("rel=\"prev\"")))
  }

  @Test func spellingsOfATagAreOne() async throws {
    let site = try TestSite([
      "content/posts/2026-11-09-a.md": "---\ntitle: A\ntags: [Cold Calling, 日本]\n---\n",
      "content/posts/2026-11-16-b.md": "---\ntitle: B\ntags: cold calling, 🎉, COLD-CALLING\n---\n",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(
      site.outputFiles().filter { $0.hasPrefix("tags/") && $0.hasSuffix("html") } == [
        "tags/1f389/index.html", "tags/cold-calling/index.html", "tags/index.html", "tags/日本/index.html",
      ])
    let tags = try site.output("tags/index.html")
    #expect(tags.contains("<a href=\"/tags/cold-calling/\">Cold Calling</a> <span>2</span>"))
    #expect(tags.contains("<a href=\"/tags/%E6%97%A5%E6%9C%AC/\">日本</a> <span>1</span>"))
  }

  @Test func unlistedEntriesAreBuiltAndNowhereNamed() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-open.md": "---\ntitle: Open\ntags: [x]\n---\n",
      "content/posts/2026-11-24-secret/index.md": "---\ntitle: Secret\nunlisted: true\ntags: [hidden]\n---\n",
      "content/posts/2026-11-24-secret/s.svg": "<svg/>",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("secret/index.html").contains("<meta name=\"robots\" content=\"noindex\">"))
    for file in [
      "index.html", "feed.xml", "sitemap.xml", "tags/index.html", "open/index.html", "sitegen.json",
    ] {
      #expect(!(try site.output(file).lowercased().contains("secret")), "\(file)")
    }
    #expect(!site.outputFiles().contains("tags/hidden/index.html"))
  }

  @Test func ownAndLeftoverFilesAreNotPublished() async throws {
    let site = try TestSite([
      "content/.DS_Store": "", "content/posts/2026-11-23-a.md~": "", "content/.#x": "", "content/#y#": "",
      "content/.hidden/z.txt": "", "content/permalinks.lock": "# Nothing yet", "content/archetype.md": "",
      "content/strings.yml": "",
      "content/notes.md": "# Stray", "content/posts/2026-11-23-b/index.md": "# B",
      "content/posts/2026-11-23-b/extra.md": "x",
    ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/notes.md: warning: this Markdown file is not published [stray-markdown]",
        "content/posts/2026-11-23-b/extra.md: warning: this Markdown file lies in the folder of content/posts/2026-11-23-b/index.md and is not published [stray-markdown]",
      ])
    #expect(
      site.outputFiles().filter { !$0.hasSuffix(".html") } == [
        "atom.xml", "feed.json", "feed.xml", "robots.txt", "sitemap.xml",
      ])
  }

  /// Neither the number of jobs nor what the disk says of the files besides their names and content.
  @Test func sameInputSameBytes() async throws {
    let settings = "postsPerPage: 3\nfeed: {aliases: [/rss.xml]}\nredirects: {nginx: true}\n"
    var files: [(String, String)] = [("content/site.yml", TestSite.configuration + settings)]
    for number in 0..<40 {
      let front =
        "---\ntitle: P\(number)\ntags: [t\(number % 3), T\(number % 2)]\naliases: [/old/\(number)/]\n---\n"
      files.append(("content/posts/2026-10-\(number % 20 + 10)-p\(number).md", front + "Text [a](/p1/)."))
    }
    let one = try TestSite()
    let other = try TestSite()
    for (path, text) in files { try one.write(path, text) }
    for (path, text) in files.reversed() {
      try other.write(path, text)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(text.utf8.count))],
        ofItemAtPath: other.root + "/" + path)
    }
    #expect(try await one.build { $0.jobs = 1 }.findingLines == [])
    #expect(try await other.build { $0.jobs = 7 }.findingLines == [])
    #expect(one.outputFiles() == other.outputFiles() && one.outputFiles().count > 60)
    let others = ["sitegen.json", "search/index.json", "search/terms-0.json", "search/posts-0.json"]
    for file in one.outputFiles() + others {
      #expect(try one.output(file) == other.output(file), "\(file)")
    }
    #expect(try one.source("content/permalinks.lock") == other.source("content/permalinks.lock"))
  }
}
