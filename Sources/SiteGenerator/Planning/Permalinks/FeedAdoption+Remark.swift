extension FeedAdoption {
  /// Something to know about an id.
  struct Remark: Hashable, Sendable {
    var text: String
  }
}

extension FeedAdoption.Remark {
  static func changed(_ source: String, from old: String, to new: String) -> Self {
    Self(text: "\(source) had the id \(old), now \(new)")
  }

  static func kept(_ source: String, _ id: String, ignored: String) -> Self {
    Self(text: "\(source) keeps the id \(id); in the feed it is \(ignored)")
  }

  static func secondItem(_ source: String, _ id: String, ignored: String) -> Self {
    Self(text: "\(source) is in the feeds twice: \(id) counts, \(ignored) does not")
  }

  static func secondPost(_ id: String, _ source: String, without other: String) -> Self {
    Self(text: "the id \(id) is that of \(source); \(other) cannot have it too")
  }

  static func takenID(_ id: String, by record: Ledger.Record?, _ source: String) -> Self {
    let owner = record?.sources.min() ?? "another post"
    return Self(text: "the id \(id) is that of \(owner) in the ledger; \(source) cannot have it too")
  }
}
