/// What builds the site on GitLab and publishes it on GitLab Pages.
enum GitLabPipeline {
  static let path = ".gitlab-ci.yml"

  /// A pages job that makes no site has failed. So what is scheduled only asks, and has another pipeline publish.
  ///
  /// - Parameter source: Where sitegen comes from unless a variable of the project says otherwise.
  static func text(sitegen source: SitegenSource?) -> String {
    #"""
    # Publishes the site on GitLab Pages: what is pushed to the default branch, and what is due when a pipeline schedule
    # asks. A merge request gets the site as an artifact, with its drafts and scheduled posts. Made by 'sitegen init'.

    workflow:
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

    # sitegen is built once and then taken from the cache. Its source is this repository or, where the variable SITEGEN
    # (Settings > CI/CD > Variables) names one, another: \#(PublishingScript.exampleSource)
    \#(source.map { "variables:\n  SITEGEN: \($0.text)\n\n" } ?? "")default:
      image: swift:6.3-bookworm
      timeout: 45 minutes
      cache:
        key: sitegen
        paths:
          - .sitegen-tool/
      before_script:
        - |
          \#(PublishingScript.strict)
          apt-get update -qq
          apt-get install -y -qq --no-install-recommends ca-certificates curl git libcmark-dev pkg-config >/dev/null
    \#(PublishingScript.findSource.indented(by: 6))
          tool=$PWD/.sitegen-tool/$key
          if [ ! -x "$tool/sitegen" ]; then
            rm -rf .sitegen-tool
            scratch=$(mktemp -d)
            swift build --package-path "$source" --scratch-path "$scratch" --configuration release --product sitegen
            mkdir -p "$tool"
            cp "$scratch/release/sitegen" "$tool/sitegen"
          fi
          export PATH=$tool:$PATH

    pages:
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"
      resource_group: pages
      script:
        - \#(PublishingScript.build)
      artifacts:
        paths:
          - public

    # Make the schedule under Build > Pipeline schedules, with the cron '7 * * * *': once an hour.
    due:
      rules:
        - if: $CI_PIPELINE_SOURCE == "schedule"
      script:
        - |
          status=0
          sitegen status --due || status=$?
          case $status in
            0) curl --fail --silent --show-error --output /dev/null --form token="$CI_JOB_TOKEN" \
                 --form ref="$CI_DEFAULT_BRANCH" "$CI_API_V4_URL/projects/$CI_PROJECT_ID/trigger/pipeline" ;;
            1) ;;
            *) exit "$status" ;;
          esac

    # To look at it: unpack the artifact, and run 'python3 -m http.server --directory preview 8000'.
    preview:
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      script:
        - \#(PublishingScript.preview)
      artifacts:
        expire_in: 2 weeks
        paths:
          - preview

    """#
  }
}
