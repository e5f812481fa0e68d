// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that whoever builds sitegen neither builds nor fetches what measures it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  products: [.library(name: "BenchmarkCorpus", targets: ["BenchmarkCorpus"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .target(name: "BenchmarkCorpus", resources: [.copy("Sites")]),
    .target(name: "BenchmarkSupport"),
    .executableTarget(
      name: "make-corpus",
      dependencies: [
        "BenchmarkCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .executableTarget(name: "floor", dependencies: ["CCMark"]),
    .executableTarget(name: "empty"),
    .executableTarget(
      name: "build-times",
      dependencies: [
        "BenchmarkCorpus", "BenchmarkSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "serve-latency",
      dependencies: [
        "BenchmarkSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
