/// What the files for all hosts have in common, for bash.
enum PublishingScript {
  /// What the variable `SITEGEN` may say: the repository and the tag.
  static let exampleSource = "https://github.com/OWNER/sitegen@v\(version)"

  static let strict = "set -euo pipefail"

  /// Sets `source`, the folder with sitegen's own source, and `key`, which changes when it or the compiler does.
  ///
  /// `read` takes blanks away, as they come with pasted text.
  static let findSource = #"""
    read -r SITEGEN <<< "${SITEGEN:-}"
    if [ -n "$SITEGEN" ]; then
      case "$SITEGEN" in
        https://?*@?*) ;;
        *)
          echo "The variable SITEGEN is '$SITEGEN': write it as in \#(exampleSource)" >&2
          exit 1
          ;;
      esac
      source=$(mktemp -d)
      git clone --quiet --depth 1 --branch "${SITEGEN##*@}" -- "${SITEGEN%@*}" "$source"
    elif [ -f Sources/sitegen/Sitegen.swift ]; then
      source=$PWD
    else
      echo "sitegen is not in this repository: set the variable SITEGEN, as in \#(exampleSource)" >&2
      exit 1
    fi
    key=$(cd "$source" && {
      swift --version 2>&1
      find Package.swift Sources -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c 1-20)
    """#

  /// What CI builds: only what is committed, and nothing that is doubtful.
  static let build = "sitegen build --locked --strict"

  /// What a pull request is shown, beside the site. It is built for the address at which it can be looked at.
  static let preview =
    build + " --drafts --future --output preview --base-url http://127.0.0.1:8000/"
}

extension String {
  /// Every line but empty ones behind as many blanks.
  func indented(by blanks: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: blanks) + $0 }.joined(separator: "\n")
  }
}
