/// What is told of the mistakes in one file, of which there can be a hundred thousand.
enum FindingsOfOneFile {
  /// A finding keeps the line it is in, so that thousands in one long line would fill the memory.
  private static let mostInALine = 10
  /// Nobody reads more of them.
  private static let mostOfOneRule = 1000

  /// From top to bottom. Where there are very many of one rule, the last of them says how many more.
  ///
  /// - Parameter finding: What becomes of those that are told.
  static func told<Mistake>(
    of mistakes: [Mistake], in lines: SourceLines, at offset: (Mistake) -> Int, rule: (Mistake) -> Rule,
    as finding: (Mistake) -> Finding
  ) -> [Finding] {
    let mistakes = firstOfEachLine(mistakes, in: lines, at: offset)
    var counts: [Rule: Int] = [:]
    for mistake in mistakes { counts[rule(mistake), default: 0] += 1 }
    var left = counts.mapValues { _ in mostOfOneRule }
    return mistakes.compactMap { mistake in
      let rule = rule(mistake)
      left[rule, default: 0] -= 1
      guard let left = left[rule], left >= -1 else { return nil }
      return left >= 0 ? finding(mistake) : finding(mistake).andMore(counts[rule, default: 0] - mostOfOneRule)
    }
  }
}

extension FindingsOfOneFile {
  private static func firstOfEachLine<Mistake>(
    _ mistakes: [Mistake], in lines: SourceLines, at offset: (Mistake) -> Int
  ) -> [Mistake] {
    var (line, count) = (0, 0)
    return mistakes.sorted { offset($0) < offset($1) }.filter { mistake in
      let number = lines.number(at: offset(mistake))
      count = number == line ? count + 1 : 1
      line = number
      return count <= mostInALine
    }
  }
}

extension Finding {
  /// This one, in the place of all that are left out from here on.
  fileprivate func andMore(_ count: Int) -> Finding {
    var finding = self
    finding.message = "\(count) more of this kind follow in this file, from here on"
    finding.help = "mend those above first, then build again"
    return finding
  }
}
