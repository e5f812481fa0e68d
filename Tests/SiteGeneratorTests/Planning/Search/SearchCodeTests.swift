import Testing

@testable import SiteGenerator

@Suite struct SearchCodeTests {
  /// Reads the code as `search.js` does.
  private func decode(_ code: [UInt8]) -> [Mention] {
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    let lists = String(decoding: code, as: UTF8.self).drop { $0 == "~" }.split(
      separator: ".", omittingEmptySubsequences: false)
    return zip(lists, Mention.Prominence.allCases.reversed()).flatMap { list, prominence in
      var (post, distance, shift) = (-1, 0, 0)
      return list.compactMap { character -> Mention? in
        let digit = digits.distance(
          from: digits.startIndex, to: digits.firstIndex(of: character) ?? digits.endIndex)
        distance |= (digit & 31) << shift
        shift += 5
        guard digit < 32 else { return nil }
        post += distance + 1
        (distance, shift) = (0, 0)
        return Mention(post, prominence)
      }
    }
  }

  private func encode(_ posts: ArraySlice<Mention>) -> [UInt8] {
    var code: [UInt8] = []
    SearchCode.write(posts, to: &code)
    return code
  }

  @Test func aFewPosts() {
    func code(_ mentions: Mention...) -> String {
      String(decoding: encode(mentions[...]), as: UTF8.self)
    }
    #expect(code(Mention(0, .title), Mention(1, .title)) == "AA")
    #expect(code(Mention(3, .text)) == "...D")
    #expect(code(Mention(31, .title), Mention(33, .text), Mention(64, .title)) == "fgB...hB")
  }

  @Test func whatIsReadIsWhatWasWritten() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let highest = 1 << Int.random(in: 1..<22, using: &generator)
      let numbers = Set((0..<40).map { _ in Int.random(in: 0..<highest, using: &generator) }).sorted()
      let mentions = numbers.map {
        Mention($0, Mention.Prominence.allCases.randomElement(using: &generator) ?? .text)
      }
      let read = decode(encode(mentions[...]))
      #expect(Set(read) == Set(mentions) && read.count == mentions.count)
      #expect(zip(read, read.dropFirst()).allSatisfy { $0.prominence >= $1.prominence })
    }
  }

  @Test func ofVeryManyTheMostProminentAndNewestAreKept() {
    let all = (0..<5_000).map { Mention($0, $0 < 100 ? .title : $0 % 10 == 0 ? .heading : .text) }
    let code = encode(all[...])
    #expect(code.first == UInt8(ascii: "~"))
    let kept = decode(code)
    #expect(kept.count == SearchCode.mostPosts)
    #expect(kept.count { $0.prominence == .title } == 100 && kept.count { $0.prominence == .heading } == 490)
    #expect(kept.filter { $0.prominence == .text } == all.filter { $0.prominence == .text }.suffix(1_410))
    #expect(encode(all.prefix(2_000)).first != UInt8(ascii: "~"))
  }
}
