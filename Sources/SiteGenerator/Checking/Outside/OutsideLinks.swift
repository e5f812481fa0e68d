/// The links of a site to others, each address once with all its places.
struct OutsideLinks: Sendable {
  struct Link: Sendable {
    var address: WebAddress
    /// In the order of the plan, and of the text.
    var places: [Place]
  }

  struct Place: Hashable, Sendable {
    /// The source file, relative to the site's root.
    var file: String
    /// Where the address stands in it, in bytes.
    var offset: Int
    /// As the author wrote it.
    var written: String
  }

  /// Sorted by address.
  let links: [Link]
  /// The site's own address.
  let home: WebAddress?

  /// The links of all that a plan shows. Whole addresses of the site itself are left out: what is there now is not what
  /// will be there when the site is published.
  init(of plan: Plan) {
    let home = WebAddress(plan.site.configuration.url.home)
    var gathering = Gathering(own: home)
    for entry in plan.posts.map(\.entry) + plan.standalones {
      gathering.add(entry.body.outsideLinks + entry.mediaLinks + entry.author.links, in: entry.source)
    }
    let configuration = plan.site.configuration
    gathering.add(
      configuration.menu.map { Body.Link($0.url) } + configuration.author.links,
      in: LinkOrigin.configuration.file)
    self.home = home
    links = gathering.places.map { Link(address: $0.key, places: $0.value) }.sorted {
      $0.address < $1.address
    }
  }

  private struct Gathering {
    let own: WebAddress?
    var places: [WebAddress: [Place]] = [:]

    mutating func add(_ links: [Body.Link], in file: String) {
      for link in links {
        guard let address = WebAddress(link.address), !isOwn(address) else { continue }
        places[address, default: []].append(
          Place(file: file, offset: link.offset, written: link.address))
      }
    }

    private func isOwn(_ address: WebAddress) -> Bool {
      guard let own, address.host == own.host else { return false }
      return address.text.drop { $0 != ":" }.hasPrefix(own.text.drop { $0 != ":" })
    }
  }
}
