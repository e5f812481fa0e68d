import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import sitegen

@Suite struct InitCommandTests {
  /// As the README's first section goes: from an empty folder to a site.
  @Test func fromAnEmptyFolderToASite() throws {
    let folder = try Folder([:])
    try folder.remove("content")
    let made = try folder.sitegen(
      "init", "my-newsletter", "--title", "Ask twice", "--time-zone", "America/New_York", "--ci", "github")
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors == "")
    #expect(made.output.hasPrefix("Made .gitignore\n"))
    #expect(made.output.contains("\nNext:\n  cd 'my-newsletter'\n  sitegen serve"))
    #expect(made.output.contains("SITEGEN"))
    let built = try folder.sitegen("build", "--root", "my-newsletter", "--strict")
    #expect(built.status == 0)
    #expect(built.errors == "")
    let pages = try folder.contents("my-newsletter/public")
    #expect(pages["first-issue/index.html"] != nil)
    #expect(String(decoding: pages["index.html"] ?? Data(), as: UTF8.self).contains("Ask twice"))
    #expect(try folder.sitegen("build", "--root", "my-newsletter", "--strict", "--locked").status == 0)
  }

  @Test func namesWhatIsInTheWay() throws {
    let outcome = try Folder([:]).sitegen("init")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        sitegen: nothing was written, since these are in the way:
          content/
        Move them away, or choose another folder: sitegen init my-newsletter

        """)
  }

  @Test func theWayToALiveSiteIsPrinted() throws {
    let folder = try Folder([:])
    try folder.remove("content")
    try folder.write(".gitignore", "node_modules\n")
    let made = try folder.sitegen("init", "--time-zone", "Europe/Berlin", "--ci", "netlify")
    #expect(
      made.output.hasSuffix(
        """
        Kept .gitignore: it is there already; add the lines /public/ and /.sitegen/ to it
        The clock is that of Europe/Berlin: 'timezone' in content/site.yml.
        The address https://newsletter.example/ is an example: before you publish, write yours into content/site.yml, as \
        'url'.
        Next:
          sitegen serve    shows it in your browser while you write
          sitegen build    makes the site, in public/
        To publish it, by GitHub:
          1. Make the site at Netlify, and write the address into content/site.yml, as 'url'.
          2. sitegen build    keeps content/permalinks.lock, which CI has to find: it builds with --locked
          3. git init -b main && git add . && git commit -m 'Publish with GitHub'
          4. Make an empty repository at GitHub.
          5. Before the first push, Settings > Secrets and variables > Actions > Variables: add SITEGEN, as in \
        https://github.com/OWNER/sitegen@v\(version)
          6. Before the first push, Settings > Secrets and variables > Actions > Secrets: add NETLIFY_AUTH_TOKEN and \
        NETLIFY_SITE_ID.
          7. git remote add origin ADDRESS && git push -u origin main

        """), "\(made.output)")
  }

  @Test func aNewsletterGetsTheFilesForItsHost() throws {
    let folder = try Folder([".git/HEAD": ""])
    let made = try folder.sitegen(
      "init", "--ci", "github", "--sitegen", "https://github.com/june/sitegen@v1")
    #expect(
      made.output == """
        Made .github/actions/sitegen/action.yml
        Made .github/workflows/publish.yml
        Made .github/workflows/schedule.yml
        Next:
          sitegen serve    shows it in your browser while you write
          sitegen build    makes the site, in public/
        To publish it, by GitHub:
          1. sitegen build    keeps content/permalinks.lock, which CI has to find: it builds with --locked
          2. git add . && git commit -m 'Publish with GitHub'
          3. Before the first push, Settings > Pages > Source: choose GitHub Actions.
          4. git push origin main

        """, "\(made.output) \(made.errors)")
    let again = try folder.sitegen("init", "--ci", "netlify")
    #expect(again.status == 1 && again.errors.contains("\n  .github/workflows/publish.yml\n"))
    #expect(!folder.exists("content/_headers"))
    let titled = try folder.sitegen("init", "--ci", "gitlab", "--title", "Mine")
    #expect(titled.status == 64 && titled.errors.hasPrefix("sitegen: this is a newsletter already"))
  }

  @Test func saysWhatIsWrongWithAnAnswer() throws {
    let folder = try Folder([:])
    let outcome = try folder.sitegen("init", "new", "--time-zone", "CST", "--language", "en_GB")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix(
        """
        Error: there is no time zone 'CST'; a short name can mean several zones; write one as area and city, such as \
        'America/Chicago'
        'en_GB' is not a language tag; write it with '-': en-GB

        """))
    #expect(!folder.exists("new"))
    #expect(outcome.errors.contains("\nUsage: sitegen init "))
    #expect(try folder.sitegen("init", "new", "--ci", "gitlub").status == 64)
    #expect(try folder.sitegen("init", "new", "--sitegen", "https://a.example/x@v1").status == 64)
    #expect(try folder.sitegen("init", "new", "--ci", "github", "--sitegen", "x@v1").status == 64)
    #expect(try folder.sitegen("init", "").status == 64)
  }
}
