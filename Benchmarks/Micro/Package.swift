// swift-tools-version: 6.1
import PackageDescription

// Apart from what measures sitegen from outside, since it builds all of sitegen again, with `-enable-testing`: only so can
// its parts be reached one by one.
let package = Package(
  name: "micro-benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "benchmarks", path: ".."),
    .package(name: "sitegen", path: "../.."),
  ],
  targets: [
    .executableTarget(
      name: "micro-benchmarks",
      dependencies: [
        .product(name: "BenchmarkCorpus", package: "benchmarks"),
        .product(name: "SiteGenerator", package: "sitegen"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
