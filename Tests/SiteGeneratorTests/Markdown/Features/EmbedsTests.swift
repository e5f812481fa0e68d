import Testing

@testable import SiteGenerator

@Suite struct EmbedsTests {
  private static let frame = "https://www.youtube-nocookie.com/embed/"

  @Test(arguments: [
    ("https://www.youtube.com/watch?v=dQ_w-4&list=x", "dQ_w-4?autoplay=1"),
    ("https://youtu.be/abc?si=x&t=1m30s", "abc?autoplay=1&start=90"),
    ("http://m.youtube.com/watch?app=desktop&v=abc&t=42", "abc?autoplay=1&start=42"),
    ("https://youtube.com/shorts/abc", "abc?autoplay=1"),
    ("https://www.youtube.com/live/abc?t=0", "abc?autoplay=1"),
    ("https://www.youtube.com/embed/abc", "abc?autoplay=1"),
  ])
  func youTube(address: String, frame: String) {
    #expect(VideoAddress.video(at: address)?.frameAddress == Self.frame + frame)
  }

  @Test(arguments: [
    ("https://vimeo.com/123", "123?autoplay=1&dnt=1"),
    ("https://vimeo.com/123/ab12", "123?autoplay=1&dnt=1&h=ab12"),
    ("https://player.vimeo.com/video/123?h=ab12", "123?autoplay=1&dnt=1&h=ab12"),
  ])
  func vimeo(address: String, frame: String) {
    #expect(VideoAddress.video(at: address)?.frameAddress == "https://player.vimeo.com/video/" + frame)
  }

  @Test(arguments: [
    "https://www.youtube.com/", "https://www.youtube.com/@channel", "https://www.youtube.com/playlist?list=x",
    "https://youtu.be/", "https://youtu.be/a\"b", "https://vimeo.com/about", "https://vimeo.com/1/2/3",
    "https://notyoutube.com/watch?v=a", "ftp://youtu.be/abc", "https://youtu.be.example/abc", "youtu.be/abc",
  ])
  func otherAddresses(address: String) {
    #expect(VideoAddress.video(at: address) == nil)
  }

  @Test func aloneOnItsLine() {
    let video = "[YouTube \(Self.frame)abc?autoplay=1]"
    #expect(MarkdownText("https://youtu.be/abc").html == video + "\n")
    #expect(MarkdownText("<https://youtu.be/abc>").html == video + "\n")
    #expect(
      MarkdownText("Before\nhttps://youtu.be/abc\n*after*").html
        == "<p>Before</p>\n\(video)\n<p><em>after</em></p>\n")
    #expect(MarkdownText("- https://youtu.be/abc").html.contains(video))
    #expect(MarkdownText("> www.youtube.com/watch?v=abc").html.contains(video))
    #expect(
      MarkdownText("https://youtu.be/abc\nhttps://vimeo.com/1").html
        == "\(video)\n[Vimeo https://player.vimeo.com/video/1?autoplay=1&dnt=1]\n")
  }

  @Test(arguments: [
    "See https://youtu.be/abc", "[A film](https://youtu.be/abc)", "`https://youtu.be/abc`",
  ])
  func otherLinksStay(markdown: String) {
    #expect(!MarkdownText(markdown).html.contains("nocookie"))
  }

  @Test func switchedOff() {
    #expect(MarkdownText("<https://youtu.be/abc>", only: .autolinks).html.hasPrefix("<p><a "))
  }
}
