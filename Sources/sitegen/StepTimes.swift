import SiteGenerator

/// How long each step of a build took.
struct StepTimes {
  private var times: [(step: BuildProgress.Step, time: Duration)] = []
  private var last: ContinuousClock.Instant

  init(start: ContinuousClock.Instant) {
    last = start
  }

  /// What comes from now on belongs to the step, which may have been before.
  mutating func note(_ step: BuildProgress.Step) {
    guard times.last?.step != step else { return }
    end()
    times.append((step, .zero))
  }

  /// A line for each, in the order in which they began, and one for the whole.
  mutating func print() {
    end()
    var lines: [(name: String, time: Duration)] = []
    for (step, time) in times {
      if let known = lines.firstIndex(where: { $0.name == step.rawValue }) {
        lines[known].time += time
      } else {
        lines.append((step.rawValue, time))
      }
    }
    lines.append(("all", lines.reduce(.zero) { $0 + $1.time }))
    var standardError = StandardError()
    for line in lines {
      let name = line.name.padding(toLength: 10)
      standardError.write("\(name)\(Self.seconds(line.time))\n")
    }
  }

  private mutating func end() {
    let now = ContinuousClock.now
    if let step = times.indices.last { times[step].time += now - last }
    last = now
  }

  private static func seconds(_ time: Duration) -> String {
    let milliseconds = (time / .milliseconds(1)).rounded() / 1000
    return "\(milliseconds) s"
  }
}

extension String {
  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(1, length - count))
  }
}
