import Foundation

/// The texts of a new site.
enum StarterFiles {
  static let contentFolder = "content"
  static let ignoreFile = ".gitignore"
  static let configurationPath = contentFolder + "/site.yml"

  /// Those that every site has, in the order in which they are written.
  ///
  /// - Parameters:
  ///   - configuration: The text of site.yml.
  ///   - firstIssue: The day it goes out, as in `2026-11-23`.
  static func texts(_ configuration: String, firstIssue: String) -> [StarterFile] {
    [
      StarterFile(ignoreFile, ignored, mayBeThere: true),
      StarterFile(".gitattributes", attributes, mayBeThere: true),
      StarterFile("content/posts/\(firstIssue)-first-issue.md", post(on: firstIssue)),
      StarterFile("content/pages/about.md", about),
      StarterFile(configurationPath, configuration),
    ]
  }

  /// Answers are quoted as JSON, which YAML reads whatever is in them.
  static func configuration(_ answers: NewSite.Answers) -> String {
    let author = answers.author.map { "author:\n  name: \(quoted($0))" } ?? "# author:\n#   name: Your name"
    return """
      # What your newsletter is. Lines that begin with '#' are comments.

      title: \(quoted(answers.title))
      tagline: One issue a week.

      # Where it is published: feeds, links in them and search engines go by it.
      url: \(quoted(answers.url))

      # The language you write in, such as en, en-GB or de.
      language: \(quoted(answers.language))

      # Your clock: dates without a zone are in it.
      timezone: \(quoted(answers.timeZone ?? machineZone))

      # Who writes it.
      \(author)

      # When issues go out: 'sitegen new' dates them by it.
      cadence:
        every: week
        on: monday
        at: "07:00"

      # The links at the top of every page.
      menu:
        - title: Issues
          url: /
        - title: About
          url: /about/

      # Each issue as an e-mail: 'sitegen email' makes it.
      # email:
      #   from: Your name <you@example.com>
      #   postalAddress: 12 Example Street, Springfield
      #   provider: mailchimp  # or buttondown, listmonk, keila, ghost, campaignmonitor

      """
  }
}

extension StarterFiles {
  private static func quoted(_ text: String) -> String { JSONText.string(text).text }

  /// Machines without a clock of their own, as in CI, have names for UTC that are no place.
  private static var machineZone: String {
    let name = TimeZone.current.identifier
    return name != "GMT" && (try? SiteTimeZone(named: name)) != nil ? name : "UTC"
  }

  private static let ignored = """
    # What sitegen makes of the rest.
    /public/
    /preview/
    /email/
    /.sitegen/
    .DS_Store

    """

  /// Two branches that both add posts add lines to the ledger, and all of them count.
  private static let attributes = "content/permalinks.lock merge=union\n"

  private static func post(on day: String) -> String {
    """
    ---
    title: The first issue
    description: What this newsletter is about, who writes it, and what its readers can look forward to every week.
    tags: [News]
    ---

    This is the first issue: the place to say what you write about, for whom, and how often.

    <!--more-->

    It is a text file, `content/posts/\(day)-first-issue.md`, and the date in its name is the day it went out. Write your
    own words over these. While `sitegen serve` runs, the browser shows whatever you save.

    ## What a post may hold

    A **bold** word, a [link to another page](../pages/about.md), a list:

    - one story,
    - one thing to try before Friday.

    > A quotation, if somebody said it better.

    And a note, for what would be in the way here.[^note]

    [^note]: Notes stand below the text.

    """
  }

  private static let about = """
    ---
    title: About
    description: Who writes this newsletter, what it is about, and how readers can get in touch with the author.
    ---

    Say here who you are, what you write about, and how readers reach you.

    """
}
