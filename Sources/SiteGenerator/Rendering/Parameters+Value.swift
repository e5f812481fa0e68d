import Templates

extension Parameters {
  /// The author's own values as templates see them, with their types.
  var templateValue: Templates.Value {
    isEmpty ? .absent : ParameterValue.map(self).templateValue
  }
}

extension ParameterValue {
  fileprivate var templateValue: Value {
    switch self {
    case .null: .absent
    case .flag(let flag): .flag(flag)
    case .integer(let number): .number(number)
    case .decimal(let number, let text): .decimal(number, text: text)
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.templateValue))
    case .map(let map):
      .record(
        Record(
          sealed: Dictionary(uniqueKeysWithValues: map.names.map { ($0, map[$0]?.templateValue ?? .absent) }))
      )
    }
  }
}
