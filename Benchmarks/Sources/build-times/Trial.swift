import BenchmarkCorpus
import Foundation

/// Something whose time and memory are measured.
enum Trial: Hashable {
  /// cmark alone, over all posts.
  case floor(posts: Int)
  /// `sitegen build`.
  case build(Site, State)
  case hugo(posts: Int)
  /// `sitegen --version`.
  case version
  /// A program that does nothing.
  case empty

  struct Site: Hashable {
    let kind: SiteKind
    let posts: Int
  }

  /// What there is of a build before.
  enum State: Hashable {
    /// The sources and the ledger, as in a new clone.
    case cold
    /// All of it.
    case unchanged
    /// All of it, but for one post.
    case edited
  }

  /// A run of a few milliseconds says little by itself.
  var runsPerRound: Int {
    switch self {
    case .version, .empty: 20
    case .build(let site, _) where site.posts <= 100: 10
    case .floor, .build, .hugo: 1
    }
  }
}

extension Trial: CustomStringConvertible {
  var description: String {
    switch self {
    case .floor(let posts): "floor: cmark alone, \(posts.formatted()) posts"
    case .build(let site, .cold): "sitegen, \(site), cold"
    case .build(let site, .unchanged): "sitegen, \(site), nothing changed"
    case .build(let site, .edited): "sitegen, \(site), one post edited"
    case .hugo(let posts): "Hugo, tuned templates, \(posts.formatted()) posts"
    case .version: "`sitegen --version`"
    case .empty: "empty program with Foundation"
    }
  }
}

extension Trial.Site: CustomStringConvertible {
  var description: String { "\(kind == .plain ? "plain" : "everything on"), \(posts.formatted()) posts" }
}
