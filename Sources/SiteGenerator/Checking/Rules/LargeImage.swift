/// Finds images that readers wait for.
enum LargeImage {
  static let most = 1_000_000

  /// - Parameter sizes: In bytes, by the image's path.
  static func findings(in sizes: [String: Int]) -> [Finding] {
    sizes.filter { $0.value > most }.map { path, size in
      let tenths = size / 100_000
      return Finding(
        .largeImage, at: Location(file: path),
        "this image has \(tenths / 10).\(tenths % 10) MB, for which readers on the way wait",
        help: "save it smaller: 1600 pixels wide is enough for a page, and WebP or JPEG for a photograph")
    }
  }
}
