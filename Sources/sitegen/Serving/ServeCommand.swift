import ArgumentParser
import Foundation
import PreviewServer
import SiteGenerator

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview the site in a browser, and show every change at once.",
    discussion: """
      The site is built into memory: nothing is written. Drafts, scheduled and expired posts are shown and marked; \
      http://127.0.0.1:8080/__sitegen/ lists all posts. What is wrong is shown in the browser as well, over the last good page.

      Exit status: 0 stopped; 64 wrong usage; 69 the port or address cannot be had; 74 the folders cannot be \
      watched.
      """)

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  @Option(help: "The port to listen on. (default: the first free one from 8080 on)")
  var port: UInt16?

  @Option(help: "The address to listen on; 0.0.0.0 for everyone in the network.")
  var host = "127.0.0.1"

  @Flag(help: "Show the site as it will go out: without drafts, scheduled and expired posts.")
  var published = false

  @Flag(name: .customLong("no-reload"), help: "Leave pages as they are built: no reload, no panel.")
  var isWithoutReload = false

  @Flag(help: "Open the site in the browser.")
  var open = false

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root names no folder") }
  }

  func run() async throws {
    try await failing {
      let listener = try listener()
      let session = try await PreviewSession(options, isLive: !isWithoutReload)
      let greeting = ServeGreeting(
        listener.address, askedFor: port, basePath: await session.shown.basePath(),
        title: await session.shown.site.title, showsDrafts: !published)
      let result = await session.shown.site.result
      // Whoever has read how to stop it can do so.
      try await Interruption.ends { [open] in
        for line in greeting.lines { try StandardOutput.write(line + "\n") }
        session.printer.print(result)
        if open { BrowserOpener.open(greeting.url) }
        try await session.run(on: listener)
      }
    }
  }
}

extension ServeCommand {
  private func listener() throws(BindError) -> Listener {
    if let port { return try .bind(host: host, port: port) }
    return try .bindFirstFree(host: host)
  }

  private var options: BuildOptions {
    var options = BuildOptions(
      root: root, clock: PreviewSession.clock, jobs: ProcessInfo.processInfo.activeProcessorCount)
    options.includesDrafts = !published
    options.includesScheduled = !published
    options.includesExpired = !published
    return options
  }
}
