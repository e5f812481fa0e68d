import Testing

@testable import SiteGenerator

@Suite struct OutputPlacementTests {
  @Test(
    arguments: [
      ("/home/a/site/public", nil),
      ("/home/a/site/contents", nil),
      ("/srv/www", nil),
      ("/", "it is the root of the whole disk"),
      ("/home/a", "it is your home folder"),
      ("/home/a/site", "it is the site's root, where the site's sources are"),
      ("/home", "the site's root lies in it"),
      ("/home/a/site/content", "it is the content folder, which a build must not change"),
      ("/home/a/site/content/x/y", "it lies in the content folder, which a build must not change"),
      ("/home/a/themes/mine/out", "it lies in the templates folder, which a build must not change"),
      ("/home/a/themes", "the templates folder, which a build must not change, lies in it"),
    ] as [(String, String?)])
  func onlyAFolderOfItsOwnWillDo(output: String, objection: String?) {
    let placement = OutputPlacement(
      output: output, root: "/home/a/site",
      sources: [("content", "/home/a/site/content"), ("templates", "/home/a/themes/mine")], home: "/home/a")
    #expect(placement.objection == objection)
  }

  @Test func linksAndDotsDoNotDeceive() throws {
    let scratch = try ScratchFolder()
    try scratch.write("", to: "site/content/a.md")
    try scratch.link("innocent", to: "site/content")
    for output in ["innocent", "innocent/new", "site/x/../content/posts/../y"] {
      let placement = try OutputPlacement(
        output: scratch.path + "/" + output, root: scratch.path + "/site", sources: ["content", "templates"],
        home: nil)
      #expect(placement.objection?.contains("content folder") == true)
    }
    let good = try OutputPlacement(
      output: scratch.path + "/site/public", root: scratch.path + "/site", sources: ["content"], home: nil)
    #expect(good.objection == nil)
  }
}
