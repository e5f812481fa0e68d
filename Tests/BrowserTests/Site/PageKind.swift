import Testing

/// One page of each kind that the sample site has.
enum PageKind: String, CaseIterable, CustomTestStringConvertible {
  case front = "/"
  case earlierPosts = "/page/2/"
  /// The newest.
  case post = "/why-prospects-arent-calling-you-back/"
  /// It has a picture.
  case illustratedPost = "/draw-the-map-first/"
  case everyElement = "/house-style/"
  case about = "/about/"
  case archive = "/archive/"
  case tag = "/tags/listening/"
  case tags = "/tags/"
  case series = "/series/three-conversations/"
  case search = "/search/?q=parking"
  case missing = "/404.html"

  var path: String { rawValue }

  var testDescription: String { path }
}
