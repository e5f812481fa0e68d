/// Where a site is published: `sitegen init --ci netlify`.
public enum PublishingHost: String, CaseIterable, Sendable {
  /// GitHub Pages.
  case github
  /// GitLab Pages.
  case gitlab
  case netlify
  /// Cloudflare Pages.
  case cloudflare
}

extension PublishingHost {
  /// The files that build and publish the site there.
  ///
  /// The builders of Netlify and Cloudflare have neither Swift nor a root user, so GitHub builds for them.
  ///
  /// - Parameter source: Where sitegen comes from unless a variable of the repository says otherwise.
  public func files(sitegen source: SitegenSource? = nil) -> [StarterFile] {
    switch self {
    case .github: GitHubFiles(.pages, sitegen: source).all
    case .gitlab: [StarterFile(GitLabPipeline.path, GitLabPipeline.text(sitegen: source))]
    case .netlify: GitHubFiles(.netlify, sitegen: source).all + [HostHeaders.file]
    case .cloudflare: GitHubFiles(.cloudflare, sitegen: source).all + [HostHeaders.file]
    }
  }

  /// Whether a site has files for one of the hosts, by what they are called.
  static func hasPipeline(in root: String) throws(DiskError) -> Bool {
    for path in [GitHubFiles.publishPath, GitLabPipeline.path] {
      if try FileSystem.status(of: root + "/" + path, followingLinks: true) != nil { return true }
    }
    return false
  }
}
