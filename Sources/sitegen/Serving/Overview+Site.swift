import PreviewServer
import SiteGenerator

extension Overview {
  init(_ site: PreviewSite) {
    self.init(
      title: site.title, posts: site.posts.map(Post.init),
      findings: site.result.findings.map(PanelFinding.init))
  }
}

extension Overview.Post {
  fileprivate init(_ post: EntrySummary) {
    let state: Overview.State =
      switch post.state {
      case .published: .published
      case .draft: .draft
      case .scheduled(let moment): .scheduled(moment.readable)
      case .expired: .expired
      }
    self.init(
      title: post.title, address: post.link, email: post.emailName.map { "/__sitegen/email/\($0)/" },
      source: post.source, date: post.date?.isoDay ?? "", state: state,
      isUnlisted: post.isUnlisted, number: post.number)
  }
}
