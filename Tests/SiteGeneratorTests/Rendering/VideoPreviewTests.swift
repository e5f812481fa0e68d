import Testing

@testable import SiteGenerator

@Suite struct VideoPreviewTests {
  private let html: String

  init() throws {
    let video = Body.Video(
      address: "https://youtu.be/a?t=1&b", frameAddress: "https://frame.example/a?b=1&c=2", host: "YouTube")
    html = VideoPreview(video, try Plan().site.configuration).html
  }

  /// The frame's own text is in an attribute, so what is in it is escaped once more.
  @Test func theFrameHoldsALinkToThePlayer() {
    #expect(
      html.contains(
        "&lt;a href=&quot;https://frame.example/a?b=1&amp;amp;c=2&quot;&gt;Play the video&lt;/a&gt;"))
    #expect(html.contains("<a href=\"https://youtu.be/a?t=1&amp;b\">Watch it on YouTube</a>"))
  }

  @Test func nothingIsLoadedFromElsewhere() {
    #expect(!html.contains(/\ssrc=|<script|url\(|@import/))
  }
}
