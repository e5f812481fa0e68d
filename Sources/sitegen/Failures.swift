import ArgumentParser
import FileWatching
import PreviewServer
import SiteGenerator

/// Runs what may meet a broken machine or wrong usage, and leaves the program with the words and the status for it.
func failing<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let error as DiskError {
    throw fail(error.description, .diskFailed)
  } catch let error as ComparisonFailure {
    throw fail(harmless(error.description), .diskFailed)
  } catch let error as NetworkUnreachable {
    throw fail(harmless(error.description), .diskFailed)
  } catch let error as EmailRefusal {
    throw fail(harmless(error.description), .errorsFound)
  } catch let error as LockTimeout {
    throw fail(error.description, .siteLocked)
  } catch let error as OutputRefusal {
    throw fail(error.description, .validationFailure)
  } catch let error as BindError {
    throw fail(error.description, .unavailable)
  } catch let error as WatchFailure {
    throw fail("\(error)", .diskFailed)
  } catch let error as DateMistake {
    throw fail(
      "the build's moment: " + [error.message, error.help].compactMap { $0 }.joined(separator: "; "),
      .validationFailure)
  }
}

private func fail(_ message: String, _ code: ExitCode) -> ExitCode {
  var standardError = StandardError()
  standardError.write("sitegen: \(message)\n")
  return code
}
