/// Why a file is no image one can measure.
enum ImageDamage: Error, Hashable, Sendable, CaseIterable {
  case empty
  /// The bytes do not begin like an image of this format.
  case otherContent
  case endsTooEarly
  case damagedHeader
  case noExtent
  case tooLarge
}

extension ImageDamage {
  /// What is wrong, as it follows "this is no readable PNG image: ".
  var words: String {
    switch self {
    case .empty: "the file is empty"
    case .otherContent: "there is something else in the file"
    case .endsTooEarly: "the file ends too early"
    case .damagedHeader: "its beginning is damaged"
    case .noExtent: "its width or height is 0"
    case .tooLarge: "it claims to be more than 100,000 pixels wide or high"
    }
  }
}

extension ImageSize {
  /// Larger than any image a browser shows: a number above it was never meant.
  static let longestSide = 100_000

  /// A size as a header gives it.
  init(measured width: Int, by height: Int) throws(ImageDamage) {
    guard width > 0, height > 0 else { throw .noExtent }
    guard max(width, height) <= Self.longestSide else { throw .tooLarge }
    self.init(width: width, height: height)
  }

  /// Turned by a quarter.
  var turned: ImageSize {
    ImageSize(width: height, height: width)
  }
}
