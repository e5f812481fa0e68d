extension Array where Element: Sendable {
  /// Transforms the elements with up to `jobs` tasks at once; the results are in the elements' order,
  /// whatever the number of tasks.
  ///
  /// - Parameters:
  ///   - progress: Called now and then, by one task at a time, with the number of elements done so far.
  ///   - transform: Given each element with its index.
  /// - Throws: The first error met, or `CancellationError`; elements not begun by then are left out.
  func concurrentMap<Output: Sendable>(
    jobs: Int, progress: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Int, Element) throws -> Output
  ) async throws -> [Output] {
    let chunks = chunkRanges(jobs: jobs)
    return try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      var results: [[Output]] = Array<[Output]>(repeating: [], count: chunks.count)
      var next = 0
      func start() {
        guard next < chunks.count else { return }
        let number = next
        next += 1
        group.addTask {
          try Task.checkCancellation()
          return (number, try chunks[number].map { try transform($0, self[$0]) })
        }
      }
      for _ in 0..<Swift.max(1, jobs) { start() }
      var done = 0
      while let (number, outputs) = try await group.next() {
        results[number] = outputs
        done += outputs.count
        progress(done)
        start()
      }
      return results.flatMap(\.self)
    }
  }

  /// Small enough that no task is left with a long rest, large enough that a task is worth its start.
  private func chunkRanges(jobs: Int) -> [Range<Int>] {
    let size = Swift.min(64, Swift.max(1, count / (8 * Swift.max(1, jobs))))
    return stride(from: 0, to: count, by: size).map { $0..<Swift.min($0 + size, count) }
  }
}
