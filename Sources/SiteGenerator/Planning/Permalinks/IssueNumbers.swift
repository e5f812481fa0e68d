/// Counts the issues: each post that is listed has a number, and keeps it.
struct IssueNumbers {
  /// By source.
  private(set) var numbers: [String: Int] = [:]
  private var taken: Set<Int>
  /// For numbers that are taken, where to look for the next one that is not.
  private var next: [Int: Int] = [:]

  /// - Parameters:
  ///   - posts: Oldest first.
  ///   - known: The numbers they had so far, by source.
  ///   - reserved: Those of posts that are no longer there.
  init(of posts: [Post], known: [String: Int], reserved: Set<Int>) {
    taken = reserved
    let counted = posts.filter { !$0.entry.publication.isDraft }
    for post in counted {
      guard let number = post.number?.value ?? known[post.entry.source] else { continue }
      numbers[post.entry.source] = number
      taken.insert(number)
    }
    number(counted)
    // What becomes of a draft is open: it is shown what it would be, and takes nothing from others.
    var last = taken.max() ?? 0
    for post in posts where post.entry.publication.isDraft && !post.entry.isUnlisted {
      last += 1
      numbers[post.entry.source] = post.number?.value ?? known[post.entry.source] ?? last
    }
  }
}

extension IssueNumbers {
  /// A new post follows the one before it, or the last one where others follow that already.
  private mutating func number(_ posts: [Post]) {
    var previous = 0
    for post in posts where !post.entry.isUnlisted || post.number != nil {
      let number = numbers[post.entry.source] ?? firstFree(after: previous)
      numbers[post.entry.source] = number
      taken.insert(number)
      previous = number
    }
  }

  private mutating func firstFree(after number: Int) -> Int {
    var passed: [Int] = []
    var free = number + 1
    while taken.contains(free) {
      passed.append(free)
      free = next[free] ?? free + 1
    }
    for number in passed { next[number] = free }
    return free
  }
}
