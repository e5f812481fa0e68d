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
  public var files: [StarterFile] {
    switch self {
    case .github: GitHubFiles(.pages).all
    case .gitlab: [StarterFile(GitLabPipeline.path, GitLabPipeline.text)]
    case .netlify: GitHubFiles(.netlify).all + [HostHeaders.file]
    case .cloudflare: GitHubFiles(.cloudflare).all + [HostHeaders.file]
    }
  }

  /// Whether a site has files for one of the hosts, by what they are called.
  static func hasPipeline(in root: String) throws(DiskError) -> Bool {
    for path in [GitHubFiles.publishPath, GitLabPipeline.path] {
      if try FileSystem.status(of: root + "/" + path, followingLinks: true) != nil { return true }
    }
    return false
  }

  /// What the author has to do at the host, in words; the first is about sitegen itself.
  public var steps: [String] {
    switch self {
    case .github:
      [Self.gitHubVariable, "Settings > Pages > Source: choose GitHub Actions."]
    case .gitlab:
      [
        "Settings > CI/CD > Variables: \(Self.variable)",
        "Build > Pipeline schedules: make one with the cron '7 * * * *', so that scheduled posts go out.",
        "Write the address at which GitLab shows the site into content/site.yml, as 'url'.",
      ]
    case .netlify:
      [
        Self.gitHubVariable,
        "Settings > Secrets and variables > Actions > Secrets: add NETLIFY_AUTH_TOKEN and NETLIFY_SITE_ID.",
      ]
    case .cloudflare:
      [
        Self.gitHubVariable,
        "Settings > Secrets and variables > Actions > Secrets: add CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.",
        "On the tab Variables there: add CLOUDFLARE_PROJECT, the name of the Pages project.",
      ]
    }
  }

  private static let gitHubVariable = "Settings > Secrets and variables > Actions > Variables: \(variable)"
  private static let variable = "add SITEGEN, as in \(PublishingScript.exampleSource)"
}
