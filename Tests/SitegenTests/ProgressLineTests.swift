import Testing

@testable import sitegen

@Suite struct ProgressLineTests {
  @Test func aShortBuildShowsNothing() {
    var line = ProgressLine(isTerminal: true, isQuiet: false)
    #expect(line.show("reading", 1, of: 9, at: .milliseconds(999)) == "")
    #expect(line.erase() == "")
  }

  @Test(arguments: [(false, false), (true, true), (false, true)])
  func noTerminalOrQuietShowsNothing(isTerminal: Bool, isQuiet: Bool) {
    var line = ProgressLine(isTerminal: isTerminal, isQuiet: isQuiet)
    #expect(line.show("reading", 1, of: 9, at: .seconds(5)) == "")
    #expect(line.erase() == "")
  }

  @Test func theLineIsRewrittenAndErased() {
    var line = ProgressLine(isTerminal: true, isQuiet: false)
    #expect(line.show("rendering", 100, of: 200, at: .seconds(1)) == "\rrendering 100 of 200")
    #expect(line.show("rendering", 101, of: 200, at: .milliseconds(1099)) == "")
    #expect(line.show("writing", 3, of: 200, at: .milliseconds(1100)) == "\rwriting 3 of 200    ")
    #expect(line.erase() == "\r                \r")
    #expect(line.erase() == "")
  }

  @Test func theLineNeverWraps() {
    var line = ProgressLine(isTerminal: true, isQuiet: false)
    let shown = line.show(String(repeating: "字", count: 100) + "\n", 1, of: 2, at: .seconds(2))
    #expect(shown == "\r" + String(repeating: "字", count: 39))
    #expect(line.erase() == "\r" + String(repeating: " ", count: 78) + "\r")
  }
}
