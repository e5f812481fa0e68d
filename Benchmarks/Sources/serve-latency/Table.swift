import Foundation

/// The measurements as a small table, in milliseconds.
struct Table {
  let text: String

  init(_ measurements: [Measurement]) {
    text = [
      Self.row("ms", ["min", "median", "90 %", "max"]),
      Self.row("page told", measurements.map(\.told)),
      Self.row("new page loaded", measurements.map(\.shown)),
    ].joined(separator: "\n")
  }
}

extension Table {
  private static func row(_ name: String, _ durations: [Duration]) -> String {
    let sorted = durations.sorted()
    /// The smallest one that so great a part of all is not above.
    func quantile(_ part: Double) -> Duration {
      sorted[max(0, Int((part * Double(sorted.count)).rounded(.up)) - 1)]
    }
    return row(name, [0, 0.5, 0.9, 1].map { milliseconds(quantile($0)) })
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    name.padding(toLength: 16, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
  }

  private static func milliseconds(_ duration: Duration) -> String {
    (duration / .milliseconds(1)).formatted(.number.precision(.fractionLength(1)).grouping(.never))
  }
}
