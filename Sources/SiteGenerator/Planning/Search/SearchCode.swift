/// Writes the posts that have a term as a few characters: `K.oC.AB`.
///
/// There is a list for each prominence, the highest first, with a `.` between them and none at the end. In a list, each
/// post's number is written as its distance to the one before, less one: five bits a character, the lowest first, with
/// the sixth bit set where more follow. A `~` before all of it says that many more posts have the term than are listed.
enum SearchCode {
  /// How many posts a term has at most: the most prominent, and of equals the newest. Nobody reads further, and beside
  /// another word it is that one which finds.
  static let mostPosts = 2_000

  static func encode(_ posts: ArraySlice<Mention>) -> [UInt8] {
    var code: [UInt8] = posts.count > mostPosts ? [UInt8(ascii: "~")] : []
    var room = mostPosts
    var separators = 0
    for prominence in Mention.Prominence.allCases.reversed() {
      let list = posts.filter { $0.prominence == prominence }.suffix(room)
      room -= list.count
      if !list.isEmpty {
        code += Array(repeating: UInt8(ascii: "."), count: separators)
        separators = 0
      }
      write(list, to: &code)
      separators += 1
    }
    return code
  }
}

extension SearchCode {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func write(_ list: ArraySlice<Mention>, to code: inout [UInt8]) {
    var previous = -1
    for post in list {
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
