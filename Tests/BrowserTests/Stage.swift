import Foundation
import Testing

/// What every test of the suite works with: the sample site on a server, and a browser that looks at it.
struct Stage: SuiteTrait, TestScoping {
  @TaskLocal private static var shared: Browser?

  static var browser: Browser {
    get throws { try #require(shared, "only within a suite that has the trait") }
  }

  /// Once for the whole suite: a browser takes a second to start.
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await Self.inFolder { folder in
      let site = try await SampleSite.build(in: folder)
      try await SiteServer.run(site) { address in
        try await DriverProcess.run(in: folder) { driver in
          try await Browser.run(driver, on: address, profile: folder.appending(path: "profile")) { browser in
            try await Self.$shared.withValue(browser) { try await function() }
          }
        }
      }
    }
  }

  /// Makes a folder that is there while the body runs.
  static func inFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sitegen-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }
}

extension Trait where Self == Stage {
  static var stage: Self { Self() }
}
