/// Where GitHub's workflows put the finished site, and what differs in them by that.
enum GitHubTarget {
  case pages, netlify, cloudflare

  var name: String {
    switch self {
    case .pages: "GitHub Pages"
    case .netlify: "Netlify"
    case .cloudflare: "Cloudflare Pages"
    }
  }

  /// What a job may do that only asks or builds.
  var readPermissions: String {
    self == .pages ? "contents: read\npages: read" : "contents: read"
  }

  /// How schedule.yml calls publish.yml.
  var call: String {
    let file = "uses: ./.github/workflows/publish.yml"
    return self == .pages
      ? "permissions:\n  contents: read\n  pages: write\n  id-token: write\n" + file
      : "permissions:\n  contents: read\n" + file + "\nsecrets: inherit"
  }

  /// Whoever starts a workflow by hand may choose any branch. A schedule has no other, and does not know the repository.
  static let isFromDefaultBranch =
    "github.event_name != 'workflow_dispatch' || github.ref_name == github.event.repository.default_branch"

  /// The newest commit, and not the one that set the run off: a run that had to wait must not bring back what was
  /// before a later push. What configures Pages knows the address at which they are.
  var setUp: [String] {
    let checkout = """
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
          ref: ${{ github.ref }}
      """
    let pages = "- id: pages\n  uses: actions/configure-pages@v6"
    return [checkout] + (self == .pages ? [pages] : []) + ["- uses: ./.github/actions/sitegen"]
  }

  var ask: String {
    """
    - name: Ask what is due
      id: ask
    \(address.indented(by: 2))  run: |
        \(PublishingScript.strict)
        status=0
        sitegen status --due\(addressOption("--against")) || status=$?
        case $status in
          0) echo "due=true" >> "$GITHUB_OUTPUT" ;;
          1) echo "due=false" >> "$GITHUB_OUTPUT" ;;
          *) exit "$status" ;;
        esac
    """
  }

  var publishJobs: String {
    switch self {
    case .pages:
      job(
        "build",
        steps: setUp + [build, "- uses: actions/upload-pages-artifact@v5\n  with:\n    path: public"])
        + Self.deployJob
    case .netlify: job("publish", steps: setUp + [build, Self.netlifyUpload])
    case .cloudflare: job("publish", steps: setUp + [build, Self.cloudflareUpload])
    }
  }
}

extension GitHubTarget {
  private func job(_ name: String, steps: [String]) -> String {
    """
    \(name):
      if: >-
        github.event_name != 'pull_request' &&
        (\(Self.isFromDefaultBranch))
      runs-on: ubuntu-24.04
      timeout-minutes: 45
      permissions:
    \(readPermissions.indented(by: 4))
      steps:
    \(steps.joined(separator: "\n").indented(by: 4))

    """
  }

  private var build: String {
    """
    - name: Build the site
    \(address.indented(by: 2))  run: \(PublishingScript.build) --format github\(addressOption("--base-url"))
    """
  }

  /// Elsewhere the site is where site.yml says.
  private var address: String {
    self == .pages ? "env:\n  ADDRESS: ${{ steps.pages.outputs.base_url }}/\n" : ""
  }

  private func addressOption(_ name: String) -> String {
    self == .pages ? " \(name) \"$ADDRESS\"" : ""
  }

  private static let deployJob = """

    deploy:
      needs: build
      runs-on: ubuntu-24.04
      timeout-minutes: 15
      permissions:
        pages: write
        id-token: write
      environment:
        name: github-pages
        url: ${{ steps.deployment.outputs.page_url }}
      steps:
        - id: deployment
          uses: actions/deploy-pages@v5

    """

  private static let netlifyUpload = """
    - name: Upload it to Netlify
      env:
        NETLIFY_AUTH_TOKEN: ${{ secrets.NETLIFY_AUTH_TOKEN }}
        NETLIFY_SITE_ID: ${{ secrets.NETLIFY_SITE_ID }}
      run: npx --yes netlify-cli@24 deploy --prod --no-build --dir public
    """

  private static let cloudflareUpload = """
    - name: Upload it to Cloudflare Pages
      env:
        CLOUDFLARE_ACCOUNT_ID: ${{ secrets.CLOUDFLARE_ACCOUNT_ID }}
        CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}
        PROJECT: ${{ vars.CLOUDFLARE_PROJECT }}
      run: npx --yes wrangler@4 pages deploy public --project-name "$PROJECT" --branch main
    """
}
