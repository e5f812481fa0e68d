/// Reads `content/site.yml`.
enum SiteConfigurationReader {
  /// Mistakes leave the usual value in place, so that the rest of the site can be checked with it; their
  /// findings are errors all the same.
  static func read(_ source: SourceText) -> Checked<SiteConfiguration> {
    if let finding = SourceEncoding.finding(in: source), finding.rule != .emptyFile {
      return Checked(nil, findings: [finding])
    }
    let start = SourceEncoding.byteOrderMarkLength(of: source.bytes)
    let read = YAMLReader.read(source, in: start..<source.bytes.count)
    guard let entries = read.value else { return Checked(nil, findings: read.findings) }
    var decoder = SiteConfigurationDecoder(source)
    let configuration = decoder.decode(entries)
    return Checked(configuration, findings: read.findings + decoder.findings)
  }

  /// There is no such file.
  static func missing(_ file: String) -> Finding {
    Finding(.missingConfiguration, at: Location(file: file), noFile, help: noFileHelp)
  }
}

extension SiteConfigurationReader {
  static let noFile = "the file is missing"
  static let otherExtensionHelp = "rename content/site.yaml to content/site.yml"
  static let wrongFolderHelp =
    "if this folder is the site's content, run sitegen one folder up; else move site.yml to content/site.yml"
  static let noFileHelp = """
    if your newsletter is in another folder, go there with cd; 'sitegen init' makes a new one; or create the file with lines
    such as
      title: My newsletter
      url: https://example.com/
      timezone: America/New_York
    """
}
