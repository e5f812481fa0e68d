/// The HTML of the list of all posts.
///
/// Its rows are lean, without end tags that HTML can do without, for there can be 10,000 of them.
struct OverviewPage {
  private let overview: Overview
  private let filter: OverviewFilter

  /// - Parameter query: What stands behind the question mark of its address.
  init(_ overview: Overview, query: String?) {
    self.overview = overview
    filter = OverviewFilter(query: query)
  }

  var html: String {
    OwnPage.html(
      title: "All posts – \(title)", style: OwnStyle.list,
      """
      <header>
      <h1>All posts</h1>
      <p>\(title), as this preview shows it. The site itself has no such page. <a href="/">Home</a></p>
      </header>
      <p class="findings">\(findings)</p>
      <nav aria-label="States">\(filters)</nav>
      \(list)
      """)
  }
}

extension OverviewPage {
  /// Sources with mistakes from the beginning have not told it yet.
  private var title: String { overview.title.isEmpty ? "The site" : htmlText(overview.title) }

  private var findings: String {
    let counts = FindingCounts(overview.findings)
    guard let worst = counts.worst else { return "There is nothing to mend." }
    return "<b class=\"\(worst.rawValue)\">\(counts.text)</b>: see the foot of this page."
  }

  private var filters: String {
    let counts = OverviewFilter.allCases.map { filter in
      (filter, overview.posts.count(where: filter.includes))
    }
    return counts.filter { $0.1 > 0 || $0.0 == filter || $0.0 == .all }.map { filter, count in
      let current = filter == self.filter ? " aria-current=\"page\"" : ""
      return "<a href=\"\(filter.address)\"\(current)>\(filter.label) <span>\(count.grouped)</span></a>"
    }.joined(separator: "\n")
  }

  private var list: String {
    let posts = overview.posts.filter(filter.includes)
    guard !posts.isEmpty else { return "<p class=\"none\">There are no such posts.</p>" }
    return """
      <table>
      <thead><tr><th>No.<th>Post<th>State<th>Date<th>Source</thead>
      <tbody>
      \(posts.map(row).joined())</tbody>
      </table>
      """
  }

  private func row(_ post: Overview.Post) -> String {
    let title = htmlText(post.title.isEmpty ? post.source : post.title)
    let link = post.address.map { "<a href=\"\(htmlText($0))\">\(title)</a>" } ?? title
    let email =
      post.email.map {
        " <a class=m href=\"\(htmlText($0))\" aria-label=\"\(title) as an e-mail\">e-mail</a>"
      } ?? ""
    return "<tr><td>\(post.number.map(String.init) ?? "")<td>\(link)\(email)<td>\(state(of: post))"
      + "<td>\(htmlText(post.date))<td>\(htmlText(post.source))\n"
  }

  private func state(of post: Overview.Post) -> String {
    let state =
      switch post.state {
      case .published: ""
      case .scheduled(let time): "<b class=s>scheduled</b> \(htmlText(time))"
      case .draft: "<b class=d>draft</b>"
      case .expired: "<b class=e>expired</b>"
      }
    return state + (post.isUnlisted ? "\(state.isEmpty ? "" : " ")<b>unlisted</b>" : "")
  }
}
