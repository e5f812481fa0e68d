/// A value the author made up, under `params` or an unknown key, with the type it was written in.
enum ParameterValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// The text is as written, so that `1.10` is not printed as `1.1`.
  case decimal(Double, text: String)
  case text(String)
  case list([ParameterValue])
  case map(Parameters)
}

/// The author's own values by name, in the order in which they were written.
struct Parameters: Hashable, Sendable {
  private(set) var names: [String] = []
  private var values: [String: ParameterValue] = [:]

  init() {}

  var isEmpty: Bool { names.isEmpty }

  /// The value of a name; nil where there is none. Setting nil takes it away.
  public subscript(name: String) -> ParameterValue? {
    get { values[name] }
    set {
      let old = values.updateOrRemove(newValue, for: name)
      if old == nil, newValue != nil { names.append(name) }
      if old != nil, newValue == nil { names.removeAll { $0 == name } }
    }
  }
}

extension Parameters: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, ParameterValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}

extension Dictionary {
  fileprivate mutating func updateOrRemove(_ value: Value?, for key: Key) -> Value? {
    guard let value else { return removeValue(forKey: key) }
    return updateValue(value, forKey: key)
  }
}
