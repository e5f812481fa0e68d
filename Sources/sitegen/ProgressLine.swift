/// One line on a terminal that says how far a long build is, rewritten in place and erased at the end.
///
/// Decides what to show and when; the caller writes what it returns to standard error. A build of less
/// than a second shows nothing.
///
///     var line = ProgressLine(isTerminal: StandardError.isTerminal, isQuiet: quiet)
///     standardError.write(line.show("rendering", 4000, of: 10_000, at: start.duration(to: .now)))
///     standardError.write(line.erase())
struct ProgressLine: Sendable {
  private let isShown: Bool
  /// What is on the line now, in cells.
  private var width = 0
  private var lastShown: Duration?

  init(isTerminal: Bool, isQuiet: Bool) {
    isShown = isTerminal && !isQuiet
  }

  /// What to write to show the step and how much of it is done; empty when it is not time for it.
  ///
  /// - Parameter elapsed: The time since the build began.
  mutating func show(_ step: String, _ done: Int, of total: Int, at elapsed: Duration) -> String {
    guard isShown, elapsed >= Self.patience else { return "" }
    if let lastShown, elapsed - lastShown < Self.pause { return "" }
    lastShown = elapsed
    return rewritten(as: total == 0 ? step : "\(step) \(done) of \(total)")
  }

  /// What to write to leave the terminal as it was, before anything else is printed on it.
  mutating func erase() -> String {
    width == 0 ? "" : rewritten(as: "") + "\r"
  }
}

extension ProgressLine {
  private static let patience = Duration.seconds(1)
  /// Ten times a second is fast enough for the eye.
  private static let pause = Duration.milliseconds(100)
  /// One cell less than the narrowest usual terminal: a full line would wrap and could not be rewritten.
  private static let widest = 79

  /// Blanks cover what was there before, which needs no escape sequence and works on any terminal.
  private mutating func rewritten(as text: String) -> String {
    let line = harmless(text)[...].prefix(fitting: Self.widest)
    let before = width
    width = line.reduce(0) { $0 + cellCount($1) }
    return "\r" + line + String(repeating: " ", count: max(0, before - width))
  }
}
