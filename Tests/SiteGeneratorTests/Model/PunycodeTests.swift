import Testing

@testable import SiteGenerator

@Suite struct PunycodeTests {
  /// RFC 3492, section 7.1, where the output is in small letters.
  @Test(arguments: [
    ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
    ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
    ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
    ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
    ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
    ("세계의모든사람들이한국어를이해한다면얼마나좋을까", "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c"),
    ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a"),
    ("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g"),
    ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
    ("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
    ("Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b"),
    ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
    ("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e"),
    ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
    ("そのスピードで", "d9juau41awczczp"),
    ("-> $1.00 <-", "-> $1.00 <--"),
  ])
  func examplesOfTheRFC(text: String, code: String) {
    #expect(Punycode.encode(text) == code)
  }

  @Test(arguments: [
    ("test.example", "test.example"), ("a.xn--mnchen-3ya.example", "a.xn--mnchen-3ya.example"),
    ("münchen.example", "xn--mnchen-3ya.example"), ("MU\u{308}NCHEN.example", "xn--mnchen-3ya.example"),
    ("straße.example", "xn--strae-oqa.example"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
    ("ｍünchen.example.", "xn--mnchen-3ya.example."), ("😀.example", "xn--e28h.example"), ("", ""),
  ])
  func hosts(written: String, ascii: String) {
    #expect(Punycode.host(written) == ascii)
  }

  /// Reads what was written, as section 6.2 of the RFC says.
  @Test func whatIsReadIsWhatWasWritten() {
    var generator = SeededGenerator(seed: 3)
    let ranges: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0x61...0x7A, 0xE0...0x24F, 0x3041...0x9FFF, 0x1F300...0x10FFFF,
    ]
    for _ in 0..<1_000 {
      let scalars = (0..<Int.random(in: 1...30, using: &generator)).compactMap { _ in
        ranges.randomElement(using: &generator).flatMap {
          Unicode.Scalar(UInt32.random(in: $0, using: &generator))
        }
      }
      let label = String(String.UnicodeScalarView(scalars))
      #expect(decode(Punycode.encode(label)) == scalars)
    }
  }

  private func decode(_ code: String) -> [Unicode.Scalar] {
    let split = code.lastIndex(of: "-")
    var output = split.map { code[..<$0].unicodeScalars.map { Int($0.value) } } ?? []
    var digits = (split.map { code[code.index(after: $0)...] } ?? code[...]).utf8.map { byte in
      Int(byte >= 0x61 ? byte - 0x61 : byte - 0x30 + 26)
    }[...]
    var (next, index, bias) = (0x80, 0, 72)
    while !digits.isEmpty {
      let before = index
      var (weight, place) = (1, 36)
      while let digit = digits.popFirst() {
        index += digit * weight
        let threshold = min(max(place - bias, 1), 26)
        if digit < threshold { break }
        weight *= 36 - threshold
        place += 36
      }
      let count = output.count + 1
      var delta = before == 0 ? index / 700 : (index - before) / 2
      delta += delta / count
      bias = 0
      while delta > 455 {
        delta /= 35
        bias += 36
      }
      bias += 36 * delta / (delta + 38)
      next += index / count
      index %= count
      output.insert(next, at: index)
      index += 1
    }
    return output.compactMap { UInt32(exactly: $0).flatMap(Unicode.Scalar.init) }
  }
}
