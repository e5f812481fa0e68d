/// Counts the issues: each post that is listed has a number, and keeps it.
struct IssueNumbers {
  /// For each of the posts.
  private(set) var numbers: [Int?]
  private var taken: Set<Int>
  /// For numbers that are taken, where to look for the next one that is not.
  private var next: [Int: Int] = [:]

  /// - Parameters:
  ///   - posts: Newest first.
  ///   - known: The numbers they had so far.
  ///   - reserved: Those of posts that are no longer there.
  init(of posts: [Post], known: [Int?], reserved: Set<Int>) {
    numbers = Array(repeating: nil, count: posts.count)
    taken = reserved
    let oldestFirst = posts.indices.reversed()
    let counted = oldestFirst.filter { !posts[$0].entry.publication.isDraft }
    for post in counted {
      guard let number = posts[post].number?.value ?? known[post] else { continue }
      numbers[post] = number
      taken.insert(number)
    }
    number(counted.filter { !posts[$0].entry.isUnlisted || posts[$0].number != nil })
    // What becomes of a draft is open: it is shown what it would be, and takes nothing from others.
    var last = taken.max() ?? 0
    for post in oldestFirst where posts[post].entry.publication.isDraft && !posts[post].entry.isUnlisted {
      last += 1
      numbers[post] = posts[post].number?.value ?? known[post] ?? last
    }
  }
}

extension IssueNumbers {
  /// A new post follows the one before it, or the last one where others follow that already.
  private mutating func number(_ posts: [Int]) {
    var previous = 0
    for post in posts {
      let number = numbers[post] ?? firstFree(after: previous)
      numbers[post] = number
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
