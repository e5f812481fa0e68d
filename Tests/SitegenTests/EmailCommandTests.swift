import Foundation
import TestSupport
import Testing

@testable import sitegen

@Suite struct EmailCommandTests {
  private static let site = """
    title: Letters
    url: https://t.example/base/
    timezone: America/New_York
    author: {name: Jane, email: jane@t.example}

    """
  private static let ask = """
    ---
    title: Ask twice
    description: What to say when the first question gets no answer at all
    ---
    One [link](../pages/about.md), [another](//o.example/x), and {{ name }}.

    ![A map](map.png)
    """
  private static let now = ["--now", "2026-11-24T12:00:00Z"]

  private func folder(_ more: [String: String] = [:]) throws -> Folder {
    try Folder(
      [
        "content/site.yml": Self.site, "content/posts/2026-11-23-ask.md": Self.ask,
        "content/pages/about.md": "# About\n\nText.", "content/posts/map.png": "no image",
      ].merging(more) { $1 })
  }

  private func run(_ folder: Folder, _ arguments: String...) throws -> CommandLineTool.Outcome {
    try CommandLineTool.run(["email"] + arguments + Self.now, in: folder.url)
  }

  @Test("Without a word it writes the newest issue that is out, and tells the paths")
  func latest() throws {
    let folder = try folder([
      "content/posts/2026-11-16-old.md": "# Old\n\nText.",
      "content/posts/2026-12-01-later.md": "# Later\n\nText.",
    ])
    let outcome = try run(folder)
    #expect(outcome.output == "email/ask.html\nemail/ask.txt\nemail/ask.eml\n")
    #expect(outcome.status == 0)
    #expect(try folder.contents("email").keys.sorted() == ["ask.eml", "ask.html", "ask.txt"])
    #expect(
      try run(folder, "--latest", "--output", "out//").output == "out/ask.html\nout/ask.txt\nout/ask.eml\n")
    #expect(!folder.exists("public") && !folder.exists("content/permalinks.lock"))
  }

  @Test("Addresses are whole")
  func addresses() throws {
    let folder = try folder()
    let html = try run(folder, "ask", "--stdout", "html").output
    #expect(html.contains("href=\"https://t.example/base/about/\""))
    #expect(html.contains("src=\"https://t.example/base/posts/map.png\""))
    #expect(html.contains("href=\"https://o.example/x\""))
    #expect(html.contains("href=\"https://t.example/base/\""))
    try folder.write("content/site.yml", Self.site + "email: {campaign: {utm_source: mail}}\n")
    let counted = try run(folder, "ask", "--stdout", "html").output
    #expect(counted.contains("href=\"https://t.example/base/?utm_source=mail\""), "the frame's own link")
    #expect(counted.contains("src=\"https://t.example/base/posts/map.png\""))
    #expect(!html.contains("href=\"/"))
    let text = try run(folder, "content/posts/2026-11-23-ask.md", "--stdout", "text").output
    #expect(text.contains("https://t.example/base/about/") && text.contains("[Image: A map]"))
  }

  @Test("Drafts and scheduled posts are made too, and all that are shown")
  func states() throws {
    let folder = try folder([
      "content/posts/draft.md": "---\ntitle: D\ndraft: true\n---\nText.",
      "content/posts/2026-12-01-later.md": "# Later\n\nText.",
    ])
    #expect(try run(folder, "draft").output.hasPrefix("email/draft.html\n"))
    #expect(try run(folder, "later").output.hasPrefix("email/later.html\n"))
    #expect(try run(folder, "--all", "--output", "a").output.contains("later") == false)
    let all = try run(folder, "--all", "--future", "--output", "a").output
    #expect(
      all.split(separator: "\n").filter { $0.hasSuffix(".eml") }.sorted() == ["a/ask.eml", "a/later.eml"])
  }

  @Test("The service's placeholders stand as they are, and what only looks like one does not")
  func providers() throws {
    let folder = try folder()
    let html = try run(folder, "ask", "--stdout", "html", "--provider", "buttondown").output
    #expect(html.contains("<a href=\"{{ unsubscribe_url }}\""))
    #expect(html.contains("&#123;{ name }}") && !html.contains("{{ name }}"))
    let text = try run(folder, "ask", "--stdout", "text", "--provider", "buttondown").output
    #expect(text.contains("{{ unsubscribe_url }}") && text.contains("{\u{2060}{ name }}"))
    #expect(try run(folder, "ask", "--stdout", "html").output.contains("{{ name }}"))
    let unknown = try run(folder, "--provider", "post")
    #expect(
      unknown.status == 64 && unknown.errors.contains("there is no service 'post'; those are mailchimp"))
  }

  @Test("What cannot be made says why")
  func refusals() throws {
    let folder = try folder()
    let unknown = try run(folder, "aks")
    #expect(unknown.status == 1 && unknown.errors == "sitegen: there is no post aks; did you mean ask?\n")
    #expect(try run(folder, "").status == 64)
    let early = try CommandLineTool.run(["email", "--now", "2026-01-01"], in: folder.url)
    #expect(early.errors.hasPrefix("sitegen: there is no issue yet"))
    try folder.write("content/posts/2026-11-17-ask.md", "# Ask\n\nText.\n")
    try folder.write("content/site.yml", Self.site + "permalink: /:year/:month/:day/:slug/\n")
    #expect(try run(folder, "ask").errors.contains("ask may be content/posts/2026-11-17-ask.md or"))
    #expect(
      try run(folder, "--all").output.contains("email/2026-11-17-ask.html\n"), "they must not share a file")
    #expect(
      try run(folder, "/2026/11/17/ask/").output.hasPrefix("email/2026-11-17-ask.html\n"),
      "by its address, and in a file of its own")
    try folder.write("content/site.yml", Self.site + "permalink: /:year/:slug/\n")
    try folder.write("content/posts/2025-11-17-ask.md", "# Ask\n\nText.\n")
    try folder.write("content/posts/2026-11-17-ask.md", "# Ask\n\nText.\n")
    try folder.write("content/posts/2026-11-18-2025-ask.md", "# Ask\n\nText.\n")
    try folder.remove("content/posts/2026-11-23-ask.md")
    let names = try run(folder, "--all", "--output", "n").output.split(separator: "\n")
    #expect(names.count == 9 && Set(names).count == 9)
    try folder.write("content/posts/2026-11-23-asked.md", "# Ask\n\n[a](/nowhere/)")
    let broken = try run(folder, "--all", "--output", "b")
    #expect(broken.status == 1 && broken.errors.contains("/nowhere/") && broken.output == "")
    #expect(!folder.exists("b"))
  }

  @Test("Without a sender there is no message, and the reason is told")
  func noSender() throws {
    let folder = try folder(["content/site.yml": "title: T\nurl: https://t.example/\ntimezone: UTC\n"])
    let outcome = try run(folder, "ask")
    #expect(outcome.output == "email/ask.html\nemail/ask.txt\n" && outcome.status == 0)
    #expect(outcome.errors.contains("there is no address to send mails from"))
    let message = try run(folder, "ask", "--stdout", "eml")
    #expect(message.status == 1 && message.output == "" && message.errors.contains("no address to send"))
  }

  @Test("A message that was there before and is no more is told, and stays")
  func outdated() throws {
    let folder = try folder()
    _ = try run(folder, "ask")
    try folder.write("content/posts/2026-11-23-ask.md", "---\ntitle: Old\ndate: 1850-01-01\n---\nText.")
    let outcome = try run(folder, "ask")
    #expect(outcome.status == 0 && outcome.output == "email/ask.html\nemail/ask.txt\n")
    #expect(outcome.errors.contains("messages have dates from 1900 on"))
    #expect(outcome.errors.hasSuffix("sitegen: email/ask.eml is an earlier text's; delete it\n"))
    #expect(folder.exists("email/ask.eml"))
    #expect(try run(folder, "ask", "--stdout", "eml").errors.contains("before 1900"))
  }

  @Test("What the site's mails lack can be made an error, and goes by the service that sends")
  func footers() throws {
    let folder = try folder()
    let lacksLink = "mails have no link to unsubscribe"
    #expect(try run(folder, "ask").errors.contains(lacksLink))
    #expect(try run(folder, "ask", "--provider", "Mailchimp").errors.contains(lacksLink) == false)
    try folder.write(
      "content/site.yml", Self.site + "email: {provider: ghost}\nchecks: {mail-footer: error}\n")
    let outcome = try run(folder, "ask", "--provider", "none", "--output", "x")
    #expect(outcome.status == 1 && outcome.output == "" && !folder.exists("x"))
    #expect(outcome.errors.contains(lacksLink) && outcome.errors.hasSuffix("No e-mail was made.\n"))
  }

  @Test("One that Gmail would cut off is an error, and is not written")
  func size() throws {
    let text = String(repeating: "Some words that take room in a mail. ", count: 3_500)
    let folder = try folder(["content/posts/2026-11-23-ask.md": "# Ask\n\n" + text])
    let outcome = try run(folder, "ask")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains("[mail-size]"))
    try folder.write("content/site.yml", Self.site + "checks: {mail-size: off}\n")
    #expect(try run(folder, "ask").status == 0)
  }

  @Test("A disk that fails leaves nothing half written")
  func diskError() throws {
    let folder = try folder(["email/ask.txt/in-the-way": "x"])
    let outcome = try run(folder, "ask")
    #expect(outcome.status == 74 && outcome.output == "" && outcome.errors.contains("email/ask.txt"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/email").sorted() == [
        "ask.html", "ask.txt",
      ])
  }

  @Test("An address of a template of one's own that is not whole is an error")
  func template() throws {
    let folder = try folder(["templates/email.html": "<p>{{email.subject}} <a href=\"{{post.url}}\">x</a>"])
    let outcome = try run(folder, "ask", "--stdout", "html")
    #expect(outcome.output == "" && outcome.errors.contains("'/base/ask/' is no whole address"))
    try folder.write("templates/email.html", "{{email.subjekt}}")
    #expect(try folder.sitegen("build").errors.contains("templates/email.html:1:"))
    try folder.write("templates/email.html", "{{email.content}}")
    try folder.write("templates/email.txt", "{{{email.viewOnline}}} {{post.content}}")
    #expect(try folder.sitegen("build").errors.contains("templates/email.txt:1:"))
  }

  @Test("The same on any number of cores, and again")
  func deterministic() throws {
    let posts = (10..<28).map {
      ("content/posts/2026-10-\($0)-p\($0).md", "# Post \($0)\n\nText [a](/ask/)\n")
    }
    let folder = try folder(Dictionary(uniqueKeysWithValues: posts))
    let names = try run(folder, "--all", "--output", "a").output.split(separator: "\n")
    let slugs = ["ask"] + (10..<28).reversed().map { "p\($0)" }
    #expect(names.map(String.init) == slugs.flatMap { ["a/\($0).html", "a/\($0).txt", "a/\($0).eml"] })
    _ = try run(folder, "--all", "--output", "b")
    let (first, second) = try (folder.contents("a"), folder.contents("b"))
    #expect(first == second && first.count == 57)
  }

  @Test(.enabled(if: python != nil, "python3 is not at hand"))
  func anotherParserReadsTheMessage() throws {
    let folder = try folder()
    _ = try run(folder, "ask", "--provider", "buttondown")
    let process = Process()
    let answer = Pipe()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.currentDirectoryURL = folder.url.appending(path: "email")
    process.arguments = ["-c", Self.script]
    (process.standardOutput, process.standardError) = (answer, answer)
    try process.run()
    process.waitUntilExit()
    #expect(
      String(decoding: try answer.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self) == "read\n")
  }

  private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Both parts are the two files, but for how lines end.
  private static let script = """
    import email, email.policy
    message = email.message_from_bytes(open("ask.eml", "rb").read(), policy=email.policy.strict)
    assert not any(part.defects for part in message.walk())
    assert message["Subject"] == "Ask twice"
    assert message["From"].addresses[0].addr_spec == "jane@t.example"
    assert message["Date"].datetime.isoformat() == "2026-11-23T00:00:00-05:00"
    for part, name in zip(message.iter_parts(), ["ask.txt", "ask.html"], strict=True):
        content = part.get_payload(decode=True).decode("utf-8").replace("\\r\\n", "\\n")
        assert content == open(name, encoding="utf-8").read(), name
    print("read")
    """
}
