/// What builds the site on GitHub and publishes it on GitHub Pages, or elsewhere from there.
struct GitHubFiles {
  static let publishPath = ".github/workflows/publish.yml"

  private let target: GitHubTarget
  /// Where sitegen comes from unless a variable says otherwise.
  private let source: SitegenSource?

  init(_ target: GitHubTarget, sitegen source: SitegenSource?) {
    self.target = target
    self.source = source
  }

  var all: [StarterFile] {
    [
      StarterFile(".github/actions/sitegen/action.yml", Self.action),
      StarterFile(Self.publishPath, publish),
      StarterFile(".github/workflows/schedule.yml", schedule),
    ]
  }
}

extension GitHubFiles {
  /// The cache is saved before the site is built: a mistake in a post is no reason to build sitegen again.
  private static let action = #"""
    # Puts sitegen on the PATH: built once, and then taken from the cache. Made by 'sitegen init'.
    name: sitegen
    description: Puts sitegen on the PATH

    runs:
      using: composite
      steps:
        - name: Install libcmark
          shell: bash
          run: |
            \#(PublishingScript.strict)
            sudo apt-get update -qq
            sudo apt-get install -y -qq --no-install-recommends libcmark-dev pkg-config >/dev/null

        - name: Find sitegen's source
          id: source
          shell: bash
          run: |
            \#(PublishingScript.strict)
    \#(PublishingScript.findSource.indented(by: 8))
            echo "path=$source" >> "$GITHUB_OUTPUT"
            echo "key=sitegen-${ImageOS:-}-$RUNNER_ARCH-$key" >> "$GITHUB_OUTPUT"

        - name: Look into the cache
          id: cache
          uses: actions/cache/restore@v6
          with:
            path: ~/.cache/sitegen
            key: ${{ steps.source.outputs.key }}

        - name: Build sitegen
          if: steps.cache.outputs.cache-hit != 'true'
          shell: bash
          env:
            SOURCE: ${{ steps.source.outputs.path }}
          run: |
            \#(PublishingScript.strict)
            scratch=$(mktemp -d)
            swift build --package-path "$SOURCE" --scratch-path "$scratch" --configuration release --product sitegen
            mkdir -p "$HOME/.cache/sitegen"
            cp "$scratch/release/sitegen" "$HOME/.cache/sitegen/sitegen"

        - name: Keep it for the next time
          if: steps.cache.outputs.cache-hit != 'true'
          uses: actions/cache/save@v6
          with:
            path: ~/.cache/sitegen
            key: ${{ steps.source.outputs.key }}

        - name: Put it on the PATH
          shell: bash
          run: echo "$HOME/.cache/sitegen" >> "$GITHUB_PATH"

    """#

  private var publish: String {
    #"""
    # Publishes the site on \#(target.name): what is pushed to 'main', and what schedule.yml finds due.
    # A pull request gets the site as an artifact, with its drafts and scheduled posts. Made by 'sitegen init'.
    name: Publish

    on:
      push:
        branches: [main]
      pull_request:
      workflow_call:
      workflow_dispatch:

    permissions: {}

    # One at a time; of a pull request, only the newest commit.
    concurrency:
      group: publish-${{ github.event_name == 'pull_request' && github.ref || 'site' }}
      cancel-in-progress: ${{ github.event_name == 'pull_request' }}

    \#(environment)

    jobs:
    \#(target.publishJobs.indented(by: 2))
      # To look at it: unpack the artifact, and run 'python3 -m http.server --directory preview 8000'.
      preview:
        if: github.event_name == 'pull_request'
        runs-on: ubuntu-24.04
        timeout-minutes: 45
        permissions:
          contents: read
        steps:
          - uses: actions/checkout@v7
            with:
              persist-credentials: false
          - uses: ./.github/actions/sitegen
          - name: Build the site with drafts and what is to come
            run: \#(PublishingScript.preview) --format github
          - uses: actions/upload-artifact@v7
            with:
              name: preview
              path: preview
              retention-days: 14

    """#
  }

  private var schedule: String {
    #"""
    # Asks every hour whether a post is due or has expired, and if so publishes the site. Made by 'sitegen init'.
    # It is a file of its own because GitHub switches a scheduled workflow off when nobody has committed for 60 days,
    # and pushes would not be published either. In a fork it is off from the beginning. Under Actions it can be switched on.
    name: Schedule

    on:
      schedule:
        - cron: "7 * * * *"
      workflow_dispatch:

    permissions: {}

    concurrency:
      group: schedule
      cancel-in-progress: false

    \#(environment)

    jobs:
      due:
        if: \#(GitHubTarget.isFromDefaultBranch)
        runs-on: ubuntu-24.04
        timeout-minutes: 45
        permissions:
    \#(target.readPermissions.indented(by: 6))
        outputs:
          due: ${{ steps.ask.outputs.due }}
        steps:
    \#((target.setUp + [target.ask]).joined(separator: "\n").indented(by: 6))

      publish:
        needs: due
        if: needs.due.outputs.due == 'true'
    \#(target.call.indented(by: 4))

    """#
  }

  /// Runs for a pull request from a fork see no variable, but the default.
  private var environment: String {
    """
    env:
      # The repository and tag of sitegen, where this repository is not sitegen itself or a fork of it:
      # \(PublishingScript.exampleSource)
      # Set it under Settings > Secrets and variables > Actions > Variables.
      SITEGEN: ${{ vars.SITEGEN\(source.map { " || '\($0.text)'" } ?? "") }}
    """
  }
}
