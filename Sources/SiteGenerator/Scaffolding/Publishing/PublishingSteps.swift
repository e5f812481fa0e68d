/// What the author does from the files of a site to a site that is live, step by step.
public struct PublishingSteps: Hashable, Sendable {
  /// In the order in which they are done.
  public let lines: [String]

  /// - Parameters:
  ///   - source: Where sitegen comes from, if the files say it.
  ///   - hasRepository: Whether the site's folder is one of git already.
  public init(to host: PublishingHost, sitegen source: SitegenSource?, hasRepository: Bool) {
    let commit = "git add . && git commit -m 'Publish with \(host.builder)'"
    let settings = (source == nil ? [host.variable] : []) + host.settings
    lines =
      host.preparations
      + [
        "sitegen build    keeps content/permalinks.lock, which CI has to find: it builds with --locked",
        hasRepository ? commit : "git init -b main && \(commit)",
      ]
      + (hasRepository ? [] : ["Make an empty repository at \(host.builder)."])
      + settings.map { "Before the first push, Settings > \($0)" }
      + [hasRepository ? "git push origin main" : "git remote add origin ADDRESS && git push -u origin main"]
      + host.afterwards
  }
}

extension PublishingHost {
  /// Who runs the files.
  public var builder: String { self == .gitlab ? "GitLab" : "GitHub" }

  /// GitHub Pages tell the build where the site will be.
  fileprivate var preparations: [String] {
    let address = "write the address into content/site.yml, as 'url'."
    return switch self {
    case .github: []
    case .gitlab: ["Find out where GitLab will show the site, and \(address)"]
    case .netlify: ["Make the site at Netlify, and \(address)"]
    case .cloudflare: ["Make a Pages project for direct upload at Cloudflare, and \(address)"]
    }
  }

  fileprivate var variable: String {
    let place = self == .gitlab ? "CI/CD > Variables" : "Secrets and variables > Actions > Variables"
    return "\(place): add SITEGEN, as in \(PublishingScript.exampleSource)"
  }

  fileprivate var settings: [String] {
    let place = "Secrets and variables > Actions"
    return switch self {
    case .github: ["Pages > Source: choose GitHub Actions."]
    case .gitlab: []
    case .netlify: ["\(place) > Secrets: add NETLIFY_AUTH_TOKEN and NETLIFY_SITE_ID."]
    case .cloudflare:
      [
        "\(place) > Secrets: add CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.",
        "\(place) > Variables: add CLOUDFLARE_PROJECT, the name of the Pages project.",
      ]
    }
  }

  fileprivate var afterwards: [String] {
    self == .gitlab
      ? ["Build > Pipeline schedules: make one with the cron '7 * * * *', so that scheduled posts go out."]
      : []
  }
}
