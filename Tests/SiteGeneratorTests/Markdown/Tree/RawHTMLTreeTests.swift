import Testing

@testable import SiteGenerator

@Suite struct RawHTMLTreeTests {
  @Test(
    "Tags among the words",
    arguments: [
      ("a <b>b <i>c</i></b> d", "p(a strong(b emphasis(c)) d)"),
      (
        "<sup>a</sup><sub>b</sub><mark>c</mark><u>d</u><small>e</small>",
        "p(superscript(a)subscript(b)marked(c)underlined(d)small(e))"
      ),
      ("<kbd>Ctrl</kbd>+<code>*a*</code>", "p(`Ctrl`+`a`)"),
      ("a<br>b<wbr>c", "p(a//bc)"),
      ("<span style='color:red'>a</span>", "p(a)"),
      ("<q>a</q>", "p(“a”)"),
      ("x <a href='/b?c&amp;d'>*e*</a>", "p(x </b?c&d>(emphasis(e)))"),
      ("x <a name=y>z</a>", "p(x z)"),
      ("a <img src='b.png' alt='c &amp; d'> e", "p(a image(b.png: c & d) e)"),
      ("a <img src=b.png width=20> <img src=b.png width=100%>", "p(a image(b.png: , 20 px) image(b.png: ))"),
      ("a <b>b", "p(a strong(b))"),
      ("a</b> <b>b *c</b> d*", "p(a strong(b emphasis(c d)))"),
      ("a <button>b</button><span hidden>c</span> d", "p(a  d)"),
      ("a <iframe src='https://b.example/'></iframe>", "p(a <https://b.example/>(https://b.example/))"),
      ("<input type=checkbox checked> a <input type=text> <input type=checkbox>", "p(☑ a  ☐)"),
    ])
  func inline(html: String, outline: String) {
    #expect(TextTree(html).outline == [outline])
  }

  @Test(
    "Blocks",
    arguments: [
      ("<div>\n a &nbsp;<b>b</b>\n c\n</div>", ["p(a \u{a0}strong(b) c)"]),
      ("<p>a<p>b</p>", ["p(a)", "p(b)"]),
      ("<h3>a</h3>", ["h3(a)"]),
      ("<h4>a</h4>\n\n### b", ["h2(a)", "h1(b)"]),
      ("<ul><li>a<li><p>b</p><ol start=3><li>c</ol></ul>", ["ul loose(p(a), p(b) ol 3(p(c)))"]),
      ("<blockquote>\n\n*a*\n\n- b\n\n</blockquote>\n\nc", ["quote(p(emphasis(a)) ul(p(b)))", "p(c)"]),
      ("<pre><code>\na\n  b &lt;\n</code></pre>", ["code(a\n  b <)"]),
      ("<hr>", ["rule"]),
      ("<details>\n<summary>a</summary>\n\n*b*\n\n</details>", ["p(strong(a))", "p(emphasis(b))"]),
      (
        "<figure><img src=a.png alt=b><figcaption>c</figcaption></figure>",
        ["figure(image(a.png: b))", "p(small(c))"]
      ),
      ("<center><a href=/x><img src=a.png></a></center>", ["figure to /x(image(a.png: ))"]),
      ("<dl><dt>a<dd>b<dt>c<dd>d</dl>", ["p(strong(a))", "p(b)", "p(strong(c))", "p(d)"]),
      ("<iframe src=\"https://a.example/?b&amp;c\">d</iframe>", ["embed(https://a.example/?b&c)"]),
      ("<video controls><source src=a.mp4>Your browser cannot</video>", ["embed(a.mp4)"]),
      (
        "<video><source src=a.webm><source src=a.mp4><p>No <img src=a.png></video>b",
        ["embed(a.webm)", "p(b)"]
      ),
      ("<video src=a.mp4><source src=a.webm></video>", ["embed(a.mp4)"]),
      ("<audio src=a.mp3></audio>", ["embed(a.mp3)"]),
      ("<form action=/x><p>Write <input name=y></form>", ["p(Write)", "embed(here)"]),
      ("<script>a</script>\n<style>b</style>\n\nc", ["p(c)"]),
      ("<svg>\n<text>a</text></svg>\n\n<div hidden>b</div>\n\nc", ["embed(here)", "p(c)"]),
      ("<div>\n<svg><path></svg></div>", ["embed(here)"]),
      ("<svg role=img><path d=x></svg>", ["embed(here)"]), ("<svg><path></svg> a", ["p( a)"]),
      ("<div>a <svg></svg></div>\n\n<svg aria-hidden=true></svg>\n\n<p><svg></svg> b</p>", ["p(a)", "p(b)"]),
      ("<!-- a -->\n\nb", ["p(b)"]),
      ("</div>\n\na", ["p(a)"]),
      ("<ul>\n<li>\n\n*a*\n\n</li>\n</ul>", ["ul(p(emphasis(a)))"]),
    ])
  func blocks(html: String, outline: [String]) {
    #expect(TextTree(html).outline == outline)
  }

  @Test(
    "Tables",
    arguments: [
      ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", ["table - -(head a|b, c|d)"]),
      (
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
        ["table -(head a, b, c)"]
      ),
      (
        "<table><caption>x</caption><tr><td>a</td></tr><tr><td>b</td><td><p>c<p>d</td></tr></table>",
        ["p(strong(x))", "table - -(a|, b|c//d)"]
      ),
      ("<table>\n<tr>\n\n<td>a</td>\n\n</tr>\n</table>", ["table -(a)"]),
      ("<tr><td>a</td><td><b>b</b></td></tr>", ["p(a)", "p(strong(b))"]),
      ("<table></table>", []),
    ])
  func tables(html: String, outline: [String]) {
    #expect(TextTree(html).outline == outline)
  }

  @Test("Character references are what they stand for")
  func characters() {
    #expect(
      HTMLCharacters.decoded(Array("a &rarr;&#x41;&amp;lt; &foo; &; & &copy b".utf8)[...])
        == "a →A&lt; &foo; &; & &copy b")
  }
}
