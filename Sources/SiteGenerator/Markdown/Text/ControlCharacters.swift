/// Finds the characters in a text that no feed can hold. Few editors show them; they come with what authors paste.
enum ControlCharacters {
  /// - Parameters:
  ///   - body: The part of the file that is Markdown.
  ///   - shown: What became of it. Usually nothing is wrong with that, and the source is not looked at.
  static func findings(in source: SourceText, body: Range<Int>, shown: MarkdownReader.Result) -> [Finding] {
    let isInText = shown.body.html.withUnsafeBytes(IllegalCharacters.areIn)
    guard isInText || shown.title.map(IllegalCharacters.areIn) ?? false else { return [] }
    let text = Array(source.bytes[body])
    let written = IllegalCharacters.offsets(in: text) + references(in: text)
    let lines = SourceLines(source)
    return FindingsOfOneFile.told(
      of: written.map { body.lowerBound + $0 }, in: lines, at: { $0 }, rule: { _ in .controlCharacter }
    ) {
      Finding(.controlCharacter, in: lines, at: $0, message, help: help)
    }
  }
}

extension ControlCharacters {
  static let message = "this character cannot be in a feed, which will be without it"
  static let help = "delete it: it is a control character, which few editors show"

  /// Where one is written as a number: `&#8;`. In code that would be innocent, but hardly in a text that has real ones.
  private static func references(in text: [UInt8]) -> [Int] {
    ByteSearch.occurrences(of: Array("&#".utf8), in: text).filter { start in
      CharacterReferences.scalar(in: text[(start + 1)...]).map { IllegalCharacters.contains($0.0) } ?? false
    }
  }
}
