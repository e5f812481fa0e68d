import ArgumentParser
import Testing

@testable import sitegen

@Suite struct ColorChoiceTests {
  @Test(arguments: [
    (true, [:], true),
    (true, ["NO_COLOR": "", "TERM": "xterm"], true),
    (true, ["NO_COLOR": "0"], false),
    (true, ["TERM": "dumb"], false),
    (false, ["TERM": "xterm"], false),
  ])
  func colorsNeedATerminalAndConsent(isTerminal: Bool, environment: [String: String], expected: Bool) {
    #expect(ColorChoice.isColored(isTerminal: isTerminal, environment: environment) == expected)
  }

  @Test func exitCodesAreThoseOfTheManual() {
    let codes: [ExitCode] = [.built, .errorsFound, .validationFailure, .diskFailed, .siteLocked]
    #expect(codes.map(\.rawValue) == [0, 1, 64, 74, 75])
  }
}
