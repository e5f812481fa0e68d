@testable import SiteGenerator

/// Markdown as if a file held nothing else, read and rendered with its places shown in brackets.
struct MarkdownText {
  let result: MarkdownReader.Result

  init(
    _ markdown: String, title: String? = "T", options: MarkdownOptions = MarkdownOptions(),
    language: String = "en"
  ) {
    let source = SourceText(path: "a.md", text: markdown)
    result = MarkdownReader.read(
      source, body: 0..<source.bytes.count, title: title, options: options,
      language: language)
  }

  /// With only one feature, and headings as they are written.
  init(_ markdown: String, only feature: MarkdownFeature) {
    self.init(markdown, options: MarkdownOptions(features: [feature], topHeadingLevel: nil))
  }

  var body: Body { result.body }

  var html: String { html(of: nil) }

  var excerptHTML: String? { body.excerpt.map { html(of: $0.range) } }

  /// `4:7 rule`, in the order of the places.
  var findings: [String] {
    result.findings.sorted().map { finding in
      "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.rule.rawValue)"
    }
  }

  private func html(of range: Range<Int>?) -> String {
    var html: [UInt8] = []
    body.write(range, to: &html) { $1 += shown($0).utf8 }
    return String(decoding: html, as: UTF8.self)
  }

  private func shown(_ content: Body.Content) -> String {
    switch content {
    case .address(let link): "[\(body.links[link].address)]"
    case .size(let link): " size=[\(body.links[link].address)]"
    case .id(let id): "[\(id)]"
    case .idAddress(let id): "[#\(id)]"
    case .noteReference(let note, let time): "[note \(note), \(time)]"
    case .wayOutOfNote: ""
    case .video(let video): "[\(video.host) \(video.frameAddress)]"
    }
  }
}
