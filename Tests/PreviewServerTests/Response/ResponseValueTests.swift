import Foundation
import Testing

@testable import PreviewServer

struct ResponseValueTests {
  @Test(arguments: [
    ("a/index.html", "text/html; charset=utf-8"), ("A.CSS", "text/css; charset=utf-8"),
    ("s.js", "text/javascript; charset=utf-8"), ("feed.xml", "application/xml; charset=utf-8"),
    ("feed.json", "application/json; charset=utf-8"), ("i.svg", "image/svg+xml; charset=utf-8"),
    ("a.b/c", "application/octet-stream"), ("archive.tar.gz", "application/gzip"),
    ("x.unknown", "application/octet-stream"),
    ("captions.vtt", "text/vtt; charset=utf-8"), ("a.m4a", "audio/mp4"), ("f.woff2", "font/woff2"),
    ("", "application/octet-stream"),
  ]) func mediaTypes(path: String, type: String) {
    #expect(MediaType.of(path: path) == type)
  }

  @Test func entityTags() {
    let tag = EntityTag(hash: 0xAB)
    #expect(tag.text == "\"ab\"")
    #expect(tag.isNamed(inAnyOf: ["\"1\", \"ab\""]))
    #expect(tag.isNamed(inAnyOf: ["\"1\"", "W/\"ab\""]))
    #expect(tag.isNamed(inAnyOf: ["*"]))
    #expect(!tag.isNamed(inAnyOf: ["ab"]))
    #expect(!tag.isNamed(inAnyOf: []))
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
  ]) func dates(seconds: Int, text: String) {
    #expect(HTTPDate(seconds: seconds).text == text)
  }

  @Test func eachMistakeHasAStatusAndAMessage() {
    let told: [(RequestMistake, Int, String)] = [
      (
        .controlCharacter, 400,
        "The request's head has a control character or a line that does not end with CR and LF. "
          + "If this was meant to be HTTPS: this server speaks plain HTTP, so ask for http://."
      ),
      (
        .requestLine, 400,
        "The first line of a request must be: method, one space, target, one space, version."
      ),
      (.version, 505, "This server speaks HTTP/1.1 and HTTP/1.0."),
      (.fieldLine, 400, "A header field must be: name, colon, value, on one line."),
      (.host, 400, "A request must have exactly one Host field."),
      (.body, 400, "A request to this server has no body."),
      (.method, 405, "This server only answers GET and HEAD."),
      (.target, 400, "The request's target is not a path that a site can have."),
      (.headTooLarge, 431, "The request's head is too large."),
      (.headTooSlow, 408, "The request's head took too long to arrive."),
    ]
    for (mistake, status, message) in told {
      #expect(mistake.status.rawValue == status)
      #expect(mistake.message == message)
    }
  }
}
