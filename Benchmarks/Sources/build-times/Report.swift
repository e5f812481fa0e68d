import Foundation

/// The measurements and what they mean, as tables in Markdown.
struct Report {
  let text: String

  init(_ trials: [Trial], _ measured: [Trial: Measurement], posts: Int) {
    let targets = Target.all(measured, posts: posts).map { target in
      [target.what, target.figure, target.bound, target.isMet ? "ok" : "missed"]
    }
    text =
      Self.table(
        ["what", "time", "from - to", "/ floor", "peak memory", "files"],
        trials.compactMap { trial in
          measured[trial].map { Self.cells(trial, $0, floor: measured[.floor(posts: posts)]) }
        })
      + "\n\nLess memory than \(Run.leastMemory.inMegabytes) does not show.\n\n"
      + Self.table(["target", "measured", "bound", ""], targets)
  }
}

extension Report {
  private static func cells(_ trial: Trial, _ measurement: Measurement, floor: Measurement?) -> [String] {
    let (shortest, longest) = (measurement.times.min(), measurement.times.max())
    let ratio = floor.map { measurement.time / $0.time }
    return [
      "\(trial)", measurement.time.inWords,
      [shortest, longest].compactMap { $0?.inWords }.joined(separator: " - "),
      ratio?.formatted(.number.precision(.fractionLength(2))) ?? "",
      measurement.memoryInWords, measurement.fileCount?.formatted() ?? "",
    ]
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = ["---"] + head.dropFirst().map { _ in "--:" }
    return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}

extension Duration {
  /// In seconds from one second on, else in milliseconds.
  var inWords: String {
    let (value, unit) = self >= .seconds(1) ? (self / .seconds(1), "s") : (self / .milliseconds(1), "ms")
    return "\(value.formatted(.number.precision(.significantDigits(3)).grouping(.never))) \(unit)"
  }
}

extension Measurement {
  var memoryInWords: String { peakMemory.inMegabytes }
}

extension Int {
  fileprivate var inMegabytes: String { "\((self / 1_000_000).formatted()) MB" }
}
