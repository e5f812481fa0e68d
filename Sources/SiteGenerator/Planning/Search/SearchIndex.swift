/// What `/search/` searches: the terms of the listed posts, cut into files so that a query loads few of them.
///
/// The files hold the terms in their order, each those of one range. So whoever searches finds the file a word is in by a
/// list of the files' first terms, and what begins like the word is there too, or in the next ones.
struct SearchIndex: Hashable, Sendable {
  struct File: Hashable, Sendable {
    var firstTerm: String
    /// Its part of the entries.
    fileprivate var range: Range<Int>
  }

  private(set) var files: [File] = []
  /// The posts that are described in one file, for each of those other files.
  let descriptions: [Range<Int>]
  /// Of all files, one after the other, with a comma before each.
  private var entries: [UInt8] = []

  /// - Throws: `CancellationError`.
  init(_ index: TermIndex, descriptions: [Range<Int>], jobs: Int) async throws {
    self.descriptions = descriptions
    let terms = index.terms.sorted
    let ranges = stride(from: 0, to: terms.count, by: Self.termsPerTask).map {
      $0..<min($0 + Self.termsPerTask, terms.count)
    }
    let parts = try await ranges.concurrentMap(jobs: jobs) { _, range in
      Part(terms[range], of: index)
    }
    entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
    for (range, part) in zip(ranges, parts) {
      var start = 0
      for (term, end) in zip(terms[range], part.ends) {
        add(index.terms[term], part.entries[start..<end])
        start = end
      }
    }
  }

  /// The inside of a JSON array: each term, followed by the posts that have it as `SearchCode` writes them.
  func entries(of file: Int) -> ArraySlice<UInt8> { entries[files[file].range] }

  /// In bytes, so that what a query loads stays below 150 KB.
  private static let largestFile = 8_000
  private static let termsPerTask = 1_000

  /// - Parameter entry: With a comma before it.
  private mutating func add(_ term: ArraySlice<UInt8>, _ entry: ArraySlice<UInt8>) {
    let start = entries.count
    entries += entry
    if let last = files.last?.range, last.count + entry.count <= Self.largestFile {
      files[files.count - 1].range = last.lowerBound..<entries.count
    } else {
      files.append(File(firstTerm: String(decoding: term, as: UTF8.self), range: start + 1..<entries.count))
    }
  }
}

extension SearchIndex {
  /// The entries of some of the terms.
  private struct Part {
    /// With a comma before each.
    private(set) var entries: [UInt8] = []
    /// Where each one ends.
    private(set) var ends: [Int] = []

    /// Neither term nor code has a character that JSON would have escaped.
    init(_ terms: ArraySlice<Int>, of index: TermIndex) {
      for term in terms {
        entries += ",\"".utf8
        entries += index.terms[term]
        entries += "\",\"".utf8
        SearchCode.write(index.posts(with: term), to: &entries)
        entries.append(UInt8(ascii: "\""))
        ends.append(entries.count)
      }
    }
  }
}
