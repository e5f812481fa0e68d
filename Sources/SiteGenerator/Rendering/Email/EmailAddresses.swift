/// The addresses in an email's HTML.
struct EmailAddresses {
  /// How many there are to follow.
  private(set) var links = 0
  private var local: [String] = []

  /// - Parameter provider: Elements that stand for its links are links, too.
  init(in html: [UInt8], _ provider: EmailProvider) {
    let elements = [provider.unsubscribe, provider.online].compactMap { $0?.element.map(HTMLName.init) }
    var tokens = HTMLTokens(html)
    while let token = tokens.next() {
      guard case .start(let tag) = token else { continue }
      if tag.name == "a" && tag[.href] != nil || elements.contains(tag.name) { links += 1 }
      local += ["href", "src", "background"].compactMap { tag.address(in: $0) }.filter(Address.isLocal)
    }
  }
}

extension EmailAddresses {
  /// The text's addresses are whole, so these come from a template.
  ///
  /// - Parameter openings: How what the service replaces begins.
  func incomplete(besides openings: [String]) -> [Finding] {
    let addresses = local.filter { address in !openings.contains { address.lowercased().hasPrefix($0) } }
    return Set(addresses).sorted().map { address in
      Finding(
        .deadLink, at: Location(file: ThemeTemplate.folder + "/email.html"),
        "'\(address)' is no whole address, so from an email it leads nowhere",
        help: "write '{{site.url}}' before it, or 'post.canonical' for the post's own")
    }
  }
}
