/// What could be made of something an author wrote, and what the author should know about it.
///
/// There can be a value beside errors: then the rest of it is good, and worth checking further.
struct Checked<Value> {
  /// Absent where nothing of it could be read.
  var value: Value?
  var findings: [Finding]

  init(_ value: Value?, findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}

extension Checked: Sendable where Value: Sendable {}
