import Testing

@testable import SiteGenerator

@Suite struct ImageFormatTests {
  @Test func extensionsMayBeWrittenInLargeLetters() {
    let names = [
      "a.PNG", "a.Jpg", "a.JPEG", "a.gif", "a.WebP", "b.c.avif", ".svg", "png", "a.", "a.png/b", "a.bmp",
    ]
    #expect(
      names.map { ImageFormat(named: $0) } == [
        .png, .jpeg, .jpeg, .gif, .webp, .avif, .svg, nil, nil, nil, nil,
      ])
  }

  @Test func mediaTypesAreThoseOfTheRegistry() {
    #expect(
      ImageFormat.allCases.map(\.mediaType) == [
        "image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml",
      ])
  }
}
