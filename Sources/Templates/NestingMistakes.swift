/// What can be wrong with how the tags of a template stand inside one another.
extension Mistake {
  static func neverClosed(_ opener: Token) -> Mistake {
    Mistake(
      message: "'\(opener.description)' is never closed", help: "add '{{/\(opener.name)}}'")
  }

  static func neverClosed(_ opener: Token, before closer: Token) -> Mistake {
    Mistake(
      message: "'\(opener.description)' is not closed before '\(closer.description)'",
      help: "put '{{/\(opener.name)}}' in front of it")
  }

  static func strayCloser(_ closer: Token) -> Mistake {
    Mistake(
      message: "'\(closer.description)' closes nothing", help: "delete it, or open '\(closer.name)' before it"
    )
  }

  static func strayCloser(_ closer: Token, inside opener: Token) -> Mistake {
    Mistake(
      message: "'\(closer.description)' closes nothing: the open tag is '\(opener.description)'",
      help: "close that first with '{{/\(opener.name)}}', or delete this")
  }

  static func misspeltCloser(_ closer: Token, of opener: Token) -> Mistake {
    Mistake(
      message: "'\(closer.description)' does not close '\(opener.description)'",
      help: "did you mean '{{/\(opener.name)}}'?")
  }

  static func tooDeep(_ opener: Token) -> Mistake {
    Mistake(
      message: "'\(opener.description)' is nested deeper than \(Limits.depth) levels",
      help: "the rest of the template was not read; move the inner part into a partial")
  }

  static func outsideBlocks(of parent: Token) -> Mistake {
    Mistake(
      message: "this is never printed: inside '\(parent.description)' only blocks count",
      help: "move it into a {{$block}}, or out of the parent")
  }

  static func filledTwice(_ block: Token, in parent: Token) -> Mistake {
    Mistake(
      message: "'\(block.description)' fills a block of '\(parent.description)' a second time",
      help: "only the first counts; keep one of them")
  }
}
