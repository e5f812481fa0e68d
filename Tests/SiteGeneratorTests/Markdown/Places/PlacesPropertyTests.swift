import Testing

@testable import SiteGenerator

/// Paragraphs of all that a link can be, and of what hides none: what the generator wrote is found where it wrote it.
@Suite struct PlacesPropertyTests {
  @Test(arguments: ["\n", "\r\n"], ["", "> ", "- "])
  func everyAddressIsFoundWhereItWasWritten(lineEnd: String, container: String) {
    var random = SeededGenerator(seed: 2026)
    for _ in 0..<800 {
      let later = container.replacing("-", with: " ")
      let words = (0..<Int.random(in: 1...25, using: &random)).map { word($0, &random) }
      // A word before each line, so that none begins another block.
      let paragraph = words.joined(separator: Bool.random(using: &random) ? " " : "\nx ")
      let lines = "\(container)x \(paragraph)\n\n\(definitions(for: words, &random))"
        .replacing("\n", with: "\n" + later)
      let marked = MarkedMarkdown(lines.replacing("\n", with: lineEnd))
      let answers = marked.answers()
      #expect(Set(answers.map(\.offset)) == Set(marked.marks.map(Optional.some)), "\(lines)")
      #expect(answers.count == marked.marks.count, "\(lines)")
      let inParagraph = answers.filter { !$0.node.contains("ref") }.compactMap(\.offset)
      #expect(inParagraph == inParagraph.sorted(), "\(lines)")
    }
  }

  /// A word of the paragraph; its mark is where its own address is.
  private func word(_ number: Int, _ random: inout SeededGenerator) -> String {
    let words = [
      "é", "\\[x](/a)", "`[x](/a)`", "`` ` [x](/a) ``", "/a", "日本", "*b*", "\\`", "[ ]", "!", "(x)", "&amp;",
      "\\<b>",
      "[r\(number)]", "[x][r\(number)]", "![x][r\(number)]", "[*x*][ R\(number) ]", "[r\(number)][]",
      "‸<b title=\"[x](/a)\">", "‸<!-- [x](/a) -->", "<‸https://a.b/\(number)>", "<‸me@a.b>",
      "[![x](‸i.png)](‸/a)",
    ]
    let texts = ["x", "", "*x* `y`", "x [y] z", "x\\]", "‸<b>", "/a", "![x](‸i.png)", "`](/a)`"]
    guard Bool.random(using: &random) else { return words.randomElement(using: &random) ?? "" }
    let sign = Bool.random(using: &random) ? "" : "\\!!"
    return "\(sign)[\(texts.randomElement(using: &random) ?? "")]\(target(number, &random))"
  }

  private func target(_ number: Int, _ random: inout SeededGenerator) -> String {
    let addresses = [
      "/a", "/a", "/abc", "/\(number)", "a(\(number))", "a\\)\(number)", "&auml;\(number)",
      "a?b=1&amp;c=\(number)", "é\(number)",
    ]
    let address = addresses.randomElement(using: &random) ?? ""
    let spaces = ["", " ", "\n"].randomElement(using: &random) ?? ""
    let titles = ["", " \"t\"", " 't [x](/a)'", "\n(t)", " \"t\nu\""]
    let title = titles.randomElement(using: &random) ?? ""
    return Bool.random(using: &random)
      ? "(\(spaces)‸\(address)\(title)\(spaces))" : "(\(spaces)<‸\(address) >\(title)\(spaces))"
  }

  private func definitions(for words: [String], _ random: inout SeededGenerator) -> String {
    words.indices.filter { words[$0].lowercased().contains("r\($0)") && words[$0].contains("[") }.map {
      number in
      let title = ["", " 't'", "\n\"t\""].randomElement(using: &random) ?? ""
      let space = Bool.random(using: &random) ? " " : "\n"
      return "[r\(number)]:\(space)‸ref\(number)\(title)\n[R\(number)]: /no\n"
    }.joined()
  }
}
