// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "SiteGenerator", targets: ["SiteGenerator"]),
    .executable(name: "sitegen", targets: ["sitegen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CommonMark", dependencies: ["CCMark"]),
    .target(name: "FileWatching"),
    .target(name: "InternetMessage"),
    .target(name: "Spelling"),
    .target(name: "Templates", dependencies: ["Spelling"]),
    .target(
      name: "SiteGenerator",
      dependencies: ["CommonMark", "InternetMessage", "Spelling", "Templates", "Yams"]),
    .target(
      name: "PreviewServer",
      dependencies: ["FlyingFox", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .executableTarget(
      name: "sitegen",
      dependencies: [
        "FileWatching", "PreviewServer", "SiteGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "TestSupport",
      dependencies: ["FlyingFox", .product(name: "FlyingSocks", package: "FlyingFox")],
      path: "Tests/TestSupport"),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(name: "FileWatchingTests", dependencies: ["FileWatching"]),
    .testTarget(name: "InternetMessageTests", dependencies: ["InternetMessage"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(
      name: "SiteGeneratorTests",
      dependencies: [
        "SiteGenerator", "InternetMessage", "Yams", "FlyingFox",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SitegenTests",
      dependencies: [
        "sitegen", "PreviewServer", "SiteGenerator", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: ["PreviewServer", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .testTarget(
      name: "BrowserTests", dependencies: ["sitegen", "SiteGenerator", "FlyingFox", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
