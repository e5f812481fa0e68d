import Spelling

/// What can be wrong with a partial or a parent.
extension Mistake {
  static func missingTemplate(_ include: Include, among names: [String]) -> Mistake {
    let help =
      nearest(to: include.name, among: names).map { "did you mean '\($0)'?" }
      ?? (names.isEmpty ? "there are none" : "there are \(listing(names))")
    return Mistake(message: "there is no template '\(include.name)'", help: help)
  }

  static func endlessInclusion(of name: String) -> Mistake {
    Mistake(
      message: "'\(name)' includes itself without end",
      help: "include it only inside a section that leads deeper into the data, or not at all")
  }

  static func unknownBlock(_ block: Block, in parent: String, known names: [String]) -> Mistake {
    let help =
      if let near = nearest(to: block.name.text, among: names) {
        "did you mean '{{$\(near)}}'?"
      } else if names.isEmpty {
        "it has no blocks at all"
      } else {
        "its blocks are \(listing(names))"
      }
    return Mistake(message: "'\(parent)' has no block '\(block.name.text)' to fill", help: help)
  }

  static let nestedTooDeep = Mistake(
    message: "templates, sections and blocks are nested deeper than \(Limits.depth) levels here",
    help: "make the chain of templates that include one another shorter")
}
