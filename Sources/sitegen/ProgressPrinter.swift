import SiteGenerator

/// Keeps the progress line on standard error up to date.
final class ProgressPrinter {
  private var line: ProgressLine
  private let start: ContinuousClock.Instant
  private var standardError = StandardError()

  init(isQuiet: Bool, start: ContinuousClock.Instant) {
    self.line = ProgressLine(isTerminal: StandardError.isTerminal, isQuiet: isQuiet)
    self.start = start
  }

  func show(_ progress: BuildProgress) {
    standardError.write(
      line.show(progress.step.rawValue, progress.done, of: progress.total, at: .now - start))
  }

  func end() {
    standardError.write(line.erase())
  }
}
