import Testing

/// The theme as its readers meet it, and the preview as writers do; where there is no browser, all of this is skipped.
@Suite(
  .enabled(if: DriverProcess.isAtHand, DriverProcess.howToGetOne), .stage, .serialized,
  .timeLimit(.minutes(1)))
enum InBrowser {}
