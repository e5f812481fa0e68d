import Testing

@testable import SiteGenerator

/// What is left out of a post's text in feeds, and what stays.
@Suite struct FeedContentTests {
  @Test(arguments: [
    ("a<script>alert('</p>')</script>b", "ab"), ("a<SCRIPT src=x>\n<b></script >b", "ab"),
    ("a<style>b{}</style>c", "ac"),
    ("a<script>b", "a"), ("a<script", "a"), ("<scr<script>ipt>x</script>", "ipt>x"),
    ("a<svg><title>t</title><svg><script>x</script></svg></svg>b", "ab"),
    ("a<template><b>x</b></template>b", "ab"),
    ("<noscript><img src=\"https://c.example/x\"></noscript>", "<img src=\"https://c.example/x\">"),
    ("<link rel=stylesheet href=x><meta http-equiv=refresh><base href=x>a", "a"),
    ("<x-widget on>a</x-widget>", "a"),
  ])
  func scriptsAndStylesAreLeftOut(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test(arguments: [
    ("<p onclick=\"x()\" ONLOAD=y style='color:red' data-x=1 id=z>a</p>", "<p id=\"z\">a</p>"),
    (
      "<img src=\"https://c.example/x\" loading=lazy decoding=async onerror=x alt='\"'>",
      "<img src=\"https://c.example/x\" alt=\"&quot;\">"
    ),
    ("<p title='\"\u{301} onload=x'>", "<p title=\"&quot;\u{301} onload=x\">"),
    ("<img/src=\"https://c.example/x\"/onerror=alert(1)//>", "<img src=\"https://c.example/x\">"),
    (
      "<a href=\"x\nonclick=y\" =z a=\">\">b</a>",
      "<a href=\"https://test.example/repo/ask/x%0Aonclick=y\">b</a>"
    ),
    ("<td style=\"text-align: right\">", "<td align=\"right\">"),
    ("<td style=\"text-align: right; x\">", "<td>"),
    (
      "<details open ID=a id=b><summary>x</summary></details>",
      "<details open id=\"a\"><summary>x</summary></details>"
    ),
    ("<a xlink:href=javascript&colon;x>b</a>", "<a>b</a>"),
  ])
  func attributesAreThoseOfTheText(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test(arguments: [
    ("a<form action=/x><input name=e><button>Go</button></form>b", "ab"),
    // What can be read stays.
    (
      "<form><fieldset><legend>Join</legend><p>Each <b>Monday</b>.</p><label>Your name<input name=n></label>"
        + "<select><option>A</select><textarea>B</textarea><button>Go</button></fieldset></form>",
      "Join<p>Each <b>Monday</b>.</p>Your name"
    ),
    ("a<form>b", "ab"), ("a</form>b", "ab"), ("<form><button></form>a</button>b", "b"),
    // What is never closed loses its tag, and the rest of the post stays.
    ("a<button>b <b>c</b>", "ab <b>c</b>"), ("<button><svg></button>a</svg>b", "ab"), ("a</button>b", "ab"),
    ("<svg><button></button>a</svg>b", "b"),
    ("<input type=checkbox CHECKED><input type=Checkbox><input type=text>", "☑☐"),
    ("<select><option>a</select>b", "b"),
    ("<button><div class='callout'></button>a</div>", "a</div>"),
  ])
  func formsAreLeftOut(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test(arguments: [
    (
      "<iframe src=\"https://c.example/v\" title='A <talk>'>x</iframe>",
      "<a href=\"https://c.example/v\">A &lt;talk&gt;</a>"
    ),
    (
      "<embed src='https://c.example/' title='<\u{301}b>'>",
      "<a href=\"https://c.example/\">&lt;\u{301}b&gt;</a>"
    ),
    (
      "<iframe src=/map.html></iframe>",
      "<a href=\"https://test.example/repo/map.html\">https://test.example/repo/map.html</a>"
    ),
    ("<embed src=\"//c.example/v\">", "<a href=\"https://c.example/v\">https://c.example/v</a>"),
    ("<iframe srcdoc='<script>'></iframe>", ""),
    (
      "<object data='/a.pdf'>old</object>",
      "<a href=\"https://test.example/repo/a.pdf\">https://test.example/repo/a.pdf</a>old"
    ),
  ])
  func framesAndEmbedsAreLinks(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test(arguments: ["a < b > c & d &lt;script&gt; &#60;", "1 <2, a<=b <", "é日🎉 <3"])
  func textIsNeverTouched(text: String) throws {
    #expect(try FeedContent.text(ofHTML: text) == text.replacing("<", with: "&lt;"))
    #expect(try FeedContent.text(ofMarkdown: "    " + text).contains(text.htmlEscaped))
  }

  @Test(arguments: [
    ("<<!-- -->script>x</script>", "&lt;script>x"),
    ("<<x-a>img src=x onerror=y>", "&lt;img src=x onerror=y>"),
    ("<<svg></svg>b>", "&lt;b>"),
  ])
  func whatIsLeftOutMakesNoTags(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test(arguments: [
    ("a<!-- <b> -->c", "ac"), ("a<!-->b<!--->c", "abc"), ("a<!-- x --!>b", "ab"),
    ("a<!doctype html><?php x ?></ x>b", "ab"),
    ("a<!-- b", "a"), ("a<![CDATA[b]]>c", "ac"), ("a<!----->b", "ab"),
  ])
  func commentsAreLeftOut(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }
}
