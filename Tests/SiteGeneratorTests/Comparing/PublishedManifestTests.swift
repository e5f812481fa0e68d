import Testing

@testable import SiteGenerator

@Suite struct PublishedManifestTests {
  private func fetch(_ status: Int, _ body: String) async throws -> PublishedManifest {
    try await PublishedManifest.fetch(
      below: BaseURL("https://t.example/r"),
      by: HTTPClient { address in
        #expect(address == "https://t.example/r/sitegen.json")
        return HTTPClient.Response(status: status, body: Array(body.utf8))
      })
  }

  private func failure(_ status: Int, _ body: String = "") async -> String? {
    await #expect(throws: ComparisonFailure.self) { try await fetch(status, body) }?.description
  }

  private static let place = "cannot compare with https://t.example/r/sitegen.json: "

  @Test func itIsFetchedFromTheFrontPagesAddress() async throws {
    let manifest = Manifest([], feedIDs: ["tag:a"])
    let published = try await fetch(200, String(decoding: manifest.json, as: UTF8.self))
    #expect(published.manifest == manifest)
    #expect(published.place == "https://t.example/r/sitegen.json")
  }

  @Test func whatIsNotThere() async {
    #expect(
      await failure(404) == Self.place
        + "nothing is there (404); give the address of the front page of a site that sitegen built, and upload its "
        + "sitegen.json with it")
    #expect(
      await failure(503) == Self.place
        + "the server answers with status 503 instead of the file; see whether a browser can open it")
  }

  @Test(arguments: ["<!doctype html>", "", "{\"a\": 1}"])
  func whatIsNoManifest(body: String) async {
    #expect(
      await failure(200, body) == Self.place
        + "this is not the list that sitegen writes of a site's files; build the site and publish it anew")
  }

  @Test func whatIsNewer() async {
    #expect(
      await failure(200, #"{"version": 9, "files": 1}"#) == Self.place
        + "a newer sitegen wrote it (format 9, this one knows 1); update sitegen")
  }

  @Test func whatCannotBeReached() async {
    let client = HTTPClient { _ in throw HTTPClient.Unreachable(reason: "no route") }
    let error = await #expect(throws: ComparisonFailure.self) {
      try await PublishedManifest.fetch(below: BaseURL("http://t.example/"), by: client)
    }
    #expect(error?.description == "cannot compare with http://t.example/sitegen.json: no route")
  }
}
