import PreviewServer

/// What is said once the server listens.
struct ServeGreeting {
  /// The front page's address for a browser on this machine.
  let url: String
  let lines: [String]

  /// - Parameters:
  ///   - port: Nil where any would do.
  ///   - showsDrafts: Whether what is held back is shown.
  ///   - basePath: The site's own, `/repo`; empty at the root.
  init(
    _ address: ListeningAddress, askedFor port: UInt16?, basePath: String, title: String, showsDrafts: Bool
  ) {
    url = address.url.dropLast() + basePath + "/"
    let name = title.isEmpty ? "the site" : harmless(title)
    var lines = ["Showing \(name) at \(url)", "All posts and their states: \(address.url)__sitegen/"]
    if port == nil, address.port != Self.usualPort {
      lines.insert("Port \(Self.usualPort) is in use: this is \(address.port).", at: 0)
    }
    if !address.isLoopback {
      lines += address.networkURLs.map { "On other devices: \($0.dropLast())\(basePath)/" }
      lines.append(
        "Everyone who can reach \(address) can read this" + (showsDrafts ? ", drafts included." : "."))
    }
    self.lines = lines + ["Stop with Ctrl-C."]
  }

  private static let usualPort: UInt16 = 8080
}
