import SiteGenerator

/// What `sitegen init` prints: the files, what it took for granted, and the way from there to a live site.
struct InitSummary {
  let lines: [String]

  init(_ outcome: NewSite.Outcome, _ command: InitCommand) {
    let made = outcome.made.map { "Made \($0)" }
    let kept = outcome.kept.map { path in
      let lacks = path == ".gitignore" ? outcome.notIgnored : []
      return "Kept \(path): it is there already"
        + (lacks.isEmpty ? "" : "; add the lines \(lacks.joined(separator: " and ")) to it")
    }
    lines =
      made + kept + Self.taken(outcome, command.url) + ["Next:"]
      + (command.folder == "." ? [] : ["  cd '\(command.folder)'"])
      + [
        "  sitegen serve    shows it in your browser while you write",
        "  sitegen build    makes the site, in public/",
      ] + Self.publishing(outcome, command)
  }
}

extension InitSummary {
  /// What the author has not said.
  private static func taken(_ outcome: NewSite.Outcome, _ url: String) -> [String] {
    guard let zone = outcome.timeZone else { return [] }
    let isExample = url == NewSite.Answers().url
    return ["The clock is that of \(zone): 'timezone' in content/site.yml."]
      + (isExample
        ? [
          "The address \(url) is an example: before you publish, write yours into content/site.yml, as 'url'."
        ] : [])
  }

  private static func publishing(_ outcome: NewSite.Outcome, _ command: InitCommand) -> [String] {
    guard let host = command.host else { return [] }
    let steps = PublishingSteps(
      to: host, sitegen: command.sitegen, hasRepository: outcome.hasRepository)
    return ["To publish it, by \(host.builder):"]
      + steps.lines.enumerated().map { "  \($0 + 1). \($1)" }
  }
}
