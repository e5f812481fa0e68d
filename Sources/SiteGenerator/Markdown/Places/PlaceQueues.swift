/// The places of equal things, to be taken from first to last.
struct PlaceQueues<Key: Hashable, Place> {
  private var queues: [Key: (places: [Place], taken: Int)] = [:]

  mutating func append(_ place: Place, for key: Key) {
    queues[key, default: ([], 0)].places.append(place)
  }

  /// The first place of `key` that was not taken yet.
  mutating func next(for key: Key) -> Place? {
    guard let queue = queues[key], queue.taken < queue.places.count else { return nil }
    queues[key]?.taken += 1
    return queue.places[queue.taken]
  }
}
