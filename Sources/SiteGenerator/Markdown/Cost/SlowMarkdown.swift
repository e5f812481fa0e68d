/// Finds text that would keep cmark busy for minutes.
///
/// cmark 0.30 reads in time that grows with a text's length, but for a few texts with its square: half a
/// megabyte of `![[]()` takes 16 seconds. Nobody writes such a text; it comes from a broken export or from somebody
/// who means harm, and must not stop everybody's build.
enum SlowMarkdown {
  /// What a text of up to a megabyte may cost, in nanoseconds, beyond the second that cmark takes at most for the
  /// rest: together they stay below two. Longer texts may cost more in proportion.
  private static let allowance = 0.6e9
  private static let megabyte = 1_000_000.0

  /// The finding for a body that costs too much, at the place where the costliest part of it begins.
  static func finding(in source: SourceText, body: Range<Int>) -> Finding? {
    pileOfMarks(in: source, body: body) ?? costlyMarkup(in: source, body: body)
  }
}

extension SlowMarkdown {
  /// A letter under marks that it takes us too long to compare, written as they are or as references: `&#x301;`.
  private static func pileOfMarks(in source: SourceText, body: Range<Int>) -> Finding? {
    let offset = source.bytes[body].withUnsafeBytes { text -> Int? in
      guard CombiningMarks.haveRoom(in: text) else { return nil }
      return CombiningMarks.longRun(in: text) { offset in
        guard text[offset] == UInt8(ascii: "&") else { return nil }
        let name = body.lowerBound + offset + 1
        return CharacterReferences.scalar(in: source.bytes[name..<body.upperBound]).map {
          .init(scalar: $0.0, length: $0.end - name + 1)
        }
      }
    }
    return offset.map {
      Finding(
        .slowMarkdown, in: source, at: body.lowerBound + $0, CombiningMarks.message, help: CombiningMarks.help
      )
    }
  }

  private static func costlyMarkup(in source: SourceText, body: Range<Int>) -> Finding? {
    let allowance = allowance * max(1, Double(body.count) / megabyte)
    let heaviest = source.bytes[body].withUnsafeBufferPointer { text -> SlowMarkdownCost.Part? in
      guard SlowMarkdownCost.roughly(of: text) > allowance else { return nil }
      let cost = SlowMarkdownCost(of: text)
      return cost.total > allowance ? cost.heaviest : nil
    }
    return heaviest.map { part in
      Finding(
        .slowMarkdown, in: source, at: body.lowerBound + part.offset, message(for: part.cause),
        help: help(for: part.cause))
    }
  }

  private static func message(for cause: SlowMarkdownCost.Cause) -> String {
    switch cause {
    case .nesting(let levels):
      "\(levels) quotes and lists stand in each other here; to read what is in them would take too long"
    case .images(let images, let links):
      "this paragraph begins \(images) images and \(links) links; to read them would take too long"
    case .quotes(let openers):
      "this paragraph opens \(openers) quotations and emphases; to read them would take too long"
    }
  }

  private static func help(for cause: SlowMarkdownCost.Cause) -> String {
    switch cause {
    case .nesting: "take out the '>', '-' and '*' at the beginning of lines that mean nothing"
    case .images: "divide it with blank lines, or write '\\![' where no image is meant"
    case .quotes: "divide it with blank lines, or publish it as a file of its own and link to it"
    }
  }
}
