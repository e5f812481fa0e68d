/// Writes the posts that have a term as a few characters: `K.oC.AB`.
///
/// There is a list for each prominence, the highest first, with a `.` between them and none at the end. In a list, each
/// post's number is written as its distance to the one before, less one: five bits a character, the lowest first, with
/// the sixth bit set where more follow. A `~` before all of it says that many more posts have the term than are listed.
enum SearchCode {
  /// How many posts a term has at most: the most prominent, and of equals the newest. Nobody reads further, and beside
  /// another word it is that one which finds.
  static let mostPosts = 2_000

  static func write(_ posts: ArraySlice<Mention>, to code: inout [UInt8]) {
    if posts.count > mostPosts { code.append(UInt8(ascii: "~")) }
    var counts = Array(repeating: 0, count: Mention.Prominence.allCases.count)
    for post in posts { counts[Int(post.prominence.rawValue)] += 1 }
    var room = mostPosts
    var separators = 0
    for prominence in Mention.Prominence.allCases.reversed() {
      let count = counts[Int(prominence.rawValue)]
      let most = min(count, room)
      room -= most
      if most > 0 {
        for _ in 0..<separators { code.append(UInt8(ascii: ".")) }
        separators = 0
        write(posts, of: prominence, leavingOut: count - most, to: &code)
      }
      separators += 1
    }
  }
}

extension SearchCode {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func write(
    _ posts: ArraySlice<Mention>, of prominence: Mention.Prominence, leavingOut oldest: Int,
    to code: inout [UInt8]
  ) {
    let digits = Self.digits
    var left = oldest
    var previous = -1
    for post in posts where post.prominence == prominence {
      if left > 0 {
        left -= 1
        continue
      }
      var rest = post.number - previous - 1
      previous = post.number
      while rest >= 32 {
        code.append(digits[rest & 31 | 32])
        rest >>= 5
      }
      code.append(digits[rest])
    }
  }
}
