/// What the email edition of a text asks about the site around it.
struct EmailSurroundings: Sendable {
  /// Where an address in the text leads.
  struct Target: Hashable, Sendable {
    /// With scheme and host.
    var address: String
    /// Of an image, where it is known.
    var size: ImageSize?
  }

  /// Completes an address as the author wrote it.
  var resolve: @Sendable (_ address: String, Body.Link.Kind) -> Target
  /// The address of the text's own page.
  var online: String
  var words: Words
  /// In which the text is written.
  var language: String
  var direction: TextDirection
}

extension EmailSurroundings {
  /// What a link says, and where it leads, that stands for what only a page can show.
  struct Substitute: Hashable, Sendable {
    var words: String
    var address: String
  }

  func substitute(for video: Body.Video) -> Substitute {
    Substitute(
      words: words.text(.watchVideoOn, [.host: video.host]), address: resolve(video.address, .page).address)
  }

  /// - Parameter address: Of what is shown; nil where that is on the text's own page alone.
  func substitute(forEmbed address: String?) -> Substitute {
    guard let address = address.map({ resolve($0, .page).address }), let host = Self.host(of: address) else {
      return Substitute(words: words[.seeOnPage], address: online)
    }
    return Substitute(words: words.text(.seeOn, [.host: host]), address: address)
  }

  /// Gmail and Outlook show no SVG, and no image that stands in its address.
  func cannotShow(_ image: TextTree.Image) -> Bool {
    let address = image.address.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return address.hasSuffix(".svg") || address.hasPrefix("data:")
  }

  func substitute(for figure: TextTree.Figure) -> Substitute {
    let description = figure.image.alternative
    return Substitute(
      words: description.isEmpty ? words[.seeOnPage] : words.text(.imageText, [.description: description]),
      address: figure.link.map { resolve($0, .page).address } ?? online)
  }

  private static func host(of address: String) -> String? {
    guard Address.isOnWeb(address), let slashes = address.firstRange(of: "//") else { return nil }
    let host = address[slashes.upperBound...].prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
