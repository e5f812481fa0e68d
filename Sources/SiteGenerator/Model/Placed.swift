/// A value and the place where the author wrote it, for findings that come up when the file's text is no
/// longer at hand.
struct Placed<Value> {
  var value: Value
  var location: Location

  init(_ value: Value, at location: Location) {
    self.value = value
    self.location = location
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
