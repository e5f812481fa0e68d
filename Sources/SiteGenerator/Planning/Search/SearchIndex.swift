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
  /// Of all files, one after the other.
  private var entries: [UInt8] = []

  init(_ index: TermIndex, descriptions: [Range<Int>]) {
    self.descriptions = descriptions
    for number in index.terms.sorted {
      add(index.terms[number], SearchCode.encode(index.posts(with: number)))
    }
  }

  /// The inside of a JSON array: each term, followed by the posts that have it as `SearchCode` writes them.
  func entries(of file: Int) -> ArraySlice<UInt8> { entries[files[file].range] }

  /// In bytes, so that what a query loads stays below 150 KB.
  private static let largestFile = 8_000

  /// Neither term nor code has a character that JSON would have escaped.
  private mutating func add(_ term: ArraySlice<UInt8>, _ code: [UInt8]) {
    let entry = "\"".utf8 + term + "\",\"".utf8 + code + "\"".utf8
    if let last = files.last?.range, last.count + 1 + entry.count <= Self.largestFile {
      entries += ",".utf8 + entry
      files[files.count - 1].range = last.lowerBound..<entries.count
    } else {
      let start = entries.count
      entries += entry
      files.append(File(firstTerm: String(decoding: term, as: UTF8.self), range: start..<entries.count))
    }
  }
}
