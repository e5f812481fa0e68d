extension ContentHash {
  /// The hash of what a file holds; a link there is an error.
  init(ofFileAt path: String) throws(DiskError) {
    var hasher = ContentHasher()
    try OpenFile(reading: path, followingLinks: false).forEachPart { part throws(DiskError) in
      hasher.combine(part)
    }
    self = hasher.finish()
  }
}
