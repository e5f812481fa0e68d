import Testing

@testable import SiteGenerator

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 3, 64, 65, 1000], [-1, 1, 2, 16])
  func resultsComeInOrder(count: Int, jobs: Int) async throws {
    let numbers = (0..<count).map { $0 * 3 }
    var progress: [Int] = []
    let results = try await numbers.concurrentMap(jobs: jobs, progress: { progress.append($0) }) {
      [$0, $1]
    }
    #expect(results == (0..<count).map { [$0, $0 * 3] })
    #expect(progress == progress.sorted())
    #expect(progress.last ?? 0 == count)
  }

  @Test func anErrorEndsIt() async {
    struct Bad: Error, Equatable { var number: Int }
    await #expect(throws: Bad(number: 70)) {
      try await Array(0..<100).concurrentMap(jobs: 4) { index, _ in
        if index == 70 { throw Bad(number: index) }
      }
    }
  }

  @Test func aCancelledTaskGetsNoResult() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await [1, 2, 3].concurrentMap(jobs: 2) { $1 }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
