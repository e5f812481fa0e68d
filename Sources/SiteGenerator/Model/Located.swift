/// A value and the byte of its source file at which it stands, for findings that come up later.
struct Located<Value> {
  var value: Value
  /// An offset into the source file's bytes.
  var offset: Int

  init(_ value: Value, at offset: Int) {
    self.value = value
    self.offset = offset
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
