/// What came of checking the links of a site, for the next check of the same site with other texts.
struct CheckedLinks: Sendable {
  let destinations: Destinations
  let templateIDs: Set<String>
  /// Whether every post and page was there to be linked to.
  let isWhole: Bool
  /// By the entries' numbers.
  let faults: [[FaultyLink]]
}

extension CheckedLinks {
  /// Whether a link that has not changed is as good or bad as it was.
  ///
  /// - Parameter destinations: Those of a site that is alike in all but its texts.
  func fits(_ destinations: Destinations, _ templateIDs: Set<String>, isWhole: Bool) -> Bool {
    templateIDs == self.templateIDs && isWhole == self.isWhole
      && destinations.entries.indices.allSatisfy { number in
        isUnchanged(number, in: destinations)
          || destinations.entries[number].body.ids == self.destinations.entries[number].body.ids
      }
  }

  /// Nil for an entry with another text.
  func faults(ofEntry number: Int, in destinations: Destinations) -> [FaultyLink]? {
    isUnchanged(number, in: destinations) ? faults[number] : nil
  }

  private func isUnchanged(_ number: Int, in destinations: Destinations) -> Bool {
    destinations.entries[number].hasContent(of: self.destinations.entries[number])
  }
}
