import Foundation
import Testing

@testable import SiteGenerator

/// Text made to send the search over the same bytes again and again: it takes time in
/// proportion to its length all the same.
@Suite(.timeLimit(.minutes(1))) struct HostilePlacesTests {
  private func places(_ text: String) -> InlinePlaces {
    MarkedMarkdown(text).places
  }

  /// Four times the text may take ten times as long, not sixteen times.
  private func expectLinear(_ name: String, _ text: (Int) -> String) {
    let short = seconds { read(text(2_000)) }
    let long = seconds { read(text(8_000)) }
    #expect(long < short * 10 + 0.01, "\(name.debugDescription): \(short), \(long)")
  }

  private func read(_ text: String) {
    var places = places(text)
    _ = places.text("{#b}")
  }

  /// What the thread takes, whatever else the machine does.
  private func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  @Test func manyLinks() {
    var places = places((0..<10_000).map { "[a](/\($0)) ![b](/x) [c](/&auml;) <b>" }.joined(separator: "\n"))
    for number in (0..<10_000).reversed() { #expect(places.link(to: "/\(number)") != nil) }
    for _ in 0..<10_000 {
      #expect(places.image(at: "/x") != nil)
      #expect(places.link(to: "/ä") != nil)
      #expect(places.html("<b>".utf8) != nil)
    }
    #expect(places.link(to: "/ä") == nil)
  }

  @Test func manyReferences() {
    let definitions = (0..<10_000).map { "[r\($0)]: /\($0)\n" }.joined()
    var places = places("> - x" + (0..<10_000).map { "[r\($0)] [no]" }.joined() + "\n\n" + definitions)
    for number in 0..<10_000 { #expect(places.link(to: "/\(number)") != nil) }
  }

  /// Not as arguments of the test, which would print them.
  @Test func repeatedSigns() {
    let signs = [
      "[", "]", "![", "[a](", "[a](b", "[a](<b", "[a](b \"", "[a](b (", "[a](b '", "[a][", "[a](b)[",
      "![[]()", "![[a](b)",
      "\\", "\\`", "`", "` ``", "<", "<!--", "<!-- -", "<?", "<!A ", "<![CDATA[", "<a ", "<a b", "<a b=\"",
      "<a b='<a c=\"",
      "<a:", "<a@", "<a@b.", "</a", "[^a", "[^a]", "[^", "[a\n", "[a]: ", "[a]: b\n", "[a]: b '\n", "[a]:\n",
      "- [a\n",
      "> [a\n", "```\n", "<!--\n", "<pre>\n", "> ", "1. ", "\n", "\r", "\t", " ", "(", "[a]((", "{#b}",
      "\\{#b}",
    ]
    for sign in signs { expectLinear(sign) { String(repeating: sign, count: $0) } }
  }

  @Test func backticksOfManyLengths() {
    expectLinear("short runs") { count in
      (0..<count).map { String(repeating: "`", count: $0 % 79 + 1) }.joined(separator: "[a](b)")
    }
    expectLinear("long runs") { count in
      (0..<count / 100).map { String(repeating: "`", count: 100 + $0 % 79) }.joined(separator: "a")
    }
  }
}
