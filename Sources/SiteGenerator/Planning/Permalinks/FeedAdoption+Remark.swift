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

  static func taken(_ id: String, by owner: String, _ source: String) -> Self {
    Self(text: "the id \(id) is that of \(owner); \(source) cannot have it too")
  }
}
