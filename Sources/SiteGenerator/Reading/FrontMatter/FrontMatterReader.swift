/// A post's or page's source, taken apart.
struct SourceDocument {
  var frontMatter: FrontMatter
  /// The bytes of the text below the front matter.
  var body: Range<Int>
}

/// Reads what stands above the text of a post or page.
enum FrontMatterReader {
  /// Dates without a zone are in `zone`. There is no value where the file is not text, or its front matter
  /// not YAML; a mistake in one key leaves the others as they are.
  static func read(_ source: SourceText, zone: SiteTimeZone) -> Checked<SourceDocument> {
    if let finding = SourceEncoding.finding(in: source) { return Checked(nil, findings: [finding]) }
    let split = FrontMatterSplitter.split(source)
    guard let parts = split.value else { return Checked(nil, findings: split.findings) }
    guard let yaml = parts.yaml else {
      return Checked(SourceDocument(frontMatter: FrontMatter(), body: parts.body))
    }
    let read = YAMLReader.read(source, in: yaml)
    guard let entries = read.value else {
      return Checked(nil, findings: endFinding(in: source, yaml).map { [$0] } ?? read.findings)
    }
    var decoder = FrontMatterDecoder(source, zone: zone)
    let frontMatter = decoder.decode(entries)
    return Checked(
      SourceDocument(frontMatter: frontMatter, body: parts.body), findings: read.findings + decoder.findings)
  }
}

extension FrontMatterReader {
  /// A line of the text has ended the front matter, since the one that should have is no fence.
  private static func endFinding(in source: SourceText, _ yaml: Range<Int>) -> Finding? {
    FenceLookalike.all(in: source, yaml).first { !$0.isIndented }.map { end in
      Finding(.frontMatter, in: source, at: end.offset, noEnd(end.text), help: noEndHelp)
    }
  }

  static func noEnd(_ line: String) -> String {
    "the front matter does not end here, with '\(line)'"
  }

  static let noEndHelp = "make this line exactly '---'"
}
