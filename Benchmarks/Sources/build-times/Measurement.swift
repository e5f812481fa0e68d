import BenchmarkSupport
import Foundation

/// What the runs of one trial took.
struct Measurement {
  private(set) var times: [Duration] = []
  private(set) var peaks: [Int] = []
  /// How many files it has written, if it writes any.
  var fileCount: Int?

  mutating func add(_ run: Run) {
    times.append(run.time)
    peaks.append(run.peakMemory)
  }

  /// The medians of all runs.
  var time: Duration { times.sorted()[times.count / 2] }
  var peakMemory: Int { peaks.sorted()[peaks.count / 2] }
}

extension [Trial: Measurement] {
  /// Runs the trials one after the other, and that again and again, so that what else the machine does meets them all.
  ///
  /// - Parameter progress: Called before each round, with its number.
  static func measured(
    _ trials: [Trial], on bench: Workbench, rounds: Int, progress: (Int) -> Void
  ) throws -> Self {
    var measurements: Self = [:]
    for round in 1...rounds {
      progress(round)
      for trial in trials {
        for _ in 0..<trial.runsPerRound {
          try bench.prepare(trial, round: round)
          measurements[trial, default: Measurement()].add(try bench.process(trial).run())
        }
        if round == 1 { measurements[trial]?.fileCount = bench.fileCount(of: trial) }
      }
    }
    return measurements
  }
}
