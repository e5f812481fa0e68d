import CommonMark

/// What the passes over one entry's tree share: where it comes from, and what they find in it.
struct PassContext {
  let source: BodySource
  let options: MarkdownOptions
  var marks = Marks()
  /// Without text and places, which there are when all passes are done.
  var body = Body()
  var findings: [Finding] = []

  init(_ source: BodySource, _ options: MarkdownOptions) {
    self.source = source
    self.options = options
  }
}
