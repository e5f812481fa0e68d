/// What is told about identities and addresses.
extension Permalinks {
  /// Two posts with one id would be one to every feed reader.
  var doubleIDs: [Finding] {
    let entries = site.entries
    guard Set(entries.lazy.compactMap { $0.id?.value }).count < entries.count else { return [] }
    var first: [String: Entry] = [:]
    // Of a draft and what is out, the draft is to blame.
    return entries.inOrder(entries.indices).compactMap { number in
      let entry = entries[number]
      guard let id = entry.id else { return nil }
      if let other = first[id.value] {
        var finding = Finding.doubleID(id, other)
        finding.isInDraft = entry.publication.isDraft
        return finding
      }
      first[id.value] = entry
      return nil
    }
  }

  /// Gaps and repeats in the numbers of the issues, which readers would wonder about.
  var oddNumbers: [Finding] {
    var findings: [Finding] = []
    var known: [Int: Int] = [:]
    for post in site.posts.indices.reversed() where !site.posts[post].entry.publication.isDraft {
      guard let number = site.posts[post].number else { continue }
      if let other = known[number.value] {
        findings.append(.repeatedNumber(number, site.posts[other].entry))
      } else {
        known[number.value] = post
      }
    }
    let numbers = Set(known.keys).union(ledger.records.values.compactMap(\.number)).sorted()
    for (number, next) in zip(numbers, numbers.dropFirst()) where next > number + 1 {
      if let post = known[next] {
        findings.append(.missingNumbers(number + 1..<next, before: site.posts[post]))
      }
    }
    return findings
  }

  /// The posts that were taken for others because nothing else was left on their day.
  func guesses(_ match: LedgerMatch) -> [Finding] {
    guard !match.guesses.isEmpty else { return [] }
    let entries = site.entries
    return match.guesses.compactMap { number in
      guard let id = match.ids[number] else { return nil }
      let former = before.records[id]?.sources.min() ?? id
      return .guess(entries[number], for: former, ownID: unusedID(for: entries[number]))
    }
  }
}

extension Finding {
  fileprivate static func doubleID(_ id: Placed<String>, _ other: Entry) -> Finding {
    Finding(
      .postID, at: id.location, "this has the id of \(other.source)",
      help: "feed readers would take the two for one: leave 'id' out of one of them")
  }

  fileprivate static func guess(_ entry: Entry, for former: String, ownID: String) -> Finding {
    Finding(
      .movedPage, at: Location(file: entry.source),
      "this is taken for the post that was \(former), since nothing else is left of that day",
      help: "if it is another one, write this into its front matter: id: \(ownID)")
  }

  static func moved(_ entry: Entry, from paths: [SitePath], isKnownByAddress: Bool) -> Finding {
    let old = paths.map(\.text).joined(separator: ", ")
    let leads = paths.isEmpty ? "" : "; \(old) \(paths.count == 1 ? "leads" : "lead") there"
    return Finding(
      .movedPage, at: entry.pathLocation ?? Location(file: entry.source),
      "this is now at \(entry.path)\(leads)",
      help: isKnownByAddress
        ? "with 'feed: {ids: permalink}' feed readers will see it again"
        : "nothing to do: feed readers will not see it again")
  }

  static func twoIDs(_ id: String, _ other: String, of entry: Entry) -> Finding {
    let lines = [id, other].map { Ledger.line($0, .source, entry.source) }
    return Finding(
      .twoIDs, at: Location(file: Ledger.path),
      "two lines give \(entry.source) an id, as a merge may leave it: '\(lines[0])' counts from now on, '\(lines[1])' goes",
      help:
        "commit \(Ledger.path); if readers know the post by the other id, write this into its front matter: id: \(other)"
    )
  }

  static func newID(_ id: Placed<String>) -> Finding {
    Finding(
      .newID, at: id.location, "this was known by another id, and readers will see it again",
      help: "take 'id' out again if they should not")
  }

  /// Its address alone does not tell whether the new post is the old one with another date.
  static func replaced(
    _ id: String, _ record: Ledger.Record, by holder: (path: SitePath, source: String)?
  ) -> Finding {
    let path = holder?.path.text ?? "/"
    return Finding(
      .vanishedPage, at: Location(file: Ledger.path),
      "\(record.sources.min() ?? id) is gone, and at its address \(path) there is \(holder?.source ?? "a list")",
      help:
        "if that is the same post, write 'id: \(id)' into it, so that nobody gets it again; if it is another one, run "
        + "'sitegen retire \(path)'")
  }

  /// - Parameter heir: The source of what may have taken its place; nil where nobody can tell.
  static func vanished(
    _ id: String, _ record: Ledger.Record, _ paths: [SitePath], heir: String?
  ) -> Finding {
    let source = record.sources.sorted().first ?? id
    let path = paths.first?.text ?? "/"
    return Finding(
      .vanishedPage, at: Location(file: Ledger.path),
      "\(source) is gone, and with it \(paths.map(\.text).joined(separator: ", "))",
      help:
        "restore it; or write 'aliases: [\(path)]' into \(heir.map { "\($0), if that" } ?? "what") takes its place; or, "
        + "if it is to be gone, run "
        + "'sitegen retire \(path)'")
  }

  fileprivate static func repeatedNumber(_ number: Placed<Int>, _ other: Entry) -> Finding {
    Finding(
      .issueNumber, at: number.location, "issue \(number.value) is \(other.source) already",
      help: "give one of them another 'number'")
  }

  fileprivate static func missingNumbers(_ numbers: Range<Int>, before post: Post) -> Finding {
    let missing =
      numbers.count == 1
      ? "is no issue \(numbers.lowerBound)"
      : "are no issues \(numbers.lowerBound) to \(numbers.upperBound - 1)"
    return Finding(
      .issueNumber, at: post.number?.location,
      "there \(missing) before this one, which is \(numbers.upperBound)",
      help: "write 'number: \(numbers.lowerBound)' into its front matter, or leave it if that is so")
  }
}
