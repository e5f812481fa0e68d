import Testing

@testable import SiteGenerator

@Suite struct HTMLTextTests {
  private func words(_ html: String) -> [String] {
    var text: [UInt8] = []
    HTMLText.forEachRun(of: Array(html.utf8)) { run, endsWord in
      text += run
      if endsWord { text.append(.space) }
    }
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  @Test(arguments: [
    ("<p>One <em>t</em>wo</p><p>three</p>", ["One", "two", "three"]),
    ("<td>a</td><td>b</td>c<br />d", ["a", "b", "c", "d"]),
    ("AT&amp;T &lt;b&gt; x&y", ["AT", "T", "b", "x", "y"]),
    ("a<!-- <b> no -->b<script>if (a < b) no()</SCRIPT >c<style>\np{}</style>d", ["ab", "c", "d"]),
    ("<a title=\"x > y\" href='>'>link</a>ed", ["linked"]),
    ("<textarea>a</textarea><TEMPLATE>no</template>b", ["a", "b"]),
    ("1 < 2 <", ["1", "2"]), ("a <b", ["a"]), ("a<!-- b", ["a"]), ("a<script>b", ["a"]), ("&", []), ("", []),
  ])
  func whatIsRead(html: String, words: [String]) {
    #expect(self.words(html) == words)
  }
}
