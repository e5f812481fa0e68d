/// How large an image is shown unless something else is asked for, in CSS pixels.
struct ImageSize: Hashable, Sendable {
  var width: Int
  var height: Int
}
