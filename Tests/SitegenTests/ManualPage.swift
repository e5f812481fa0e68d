import Foundation

@testable import sitegen

/// The manual page, made of the same texts as the help, in the macros of man(7).
struct ManualPage {
  let text: String

  init() throws {
    let sitegen = try JSONDecoder().decode(Dump.self, from: Data(Sitegen._dumpHelp().utf8)).command
    text =
      ([
        ".\\\" Made of the help texts by 'SITEGEN_UPDATE_SNAPSHOTS=1 swift test --filter ManualPage'.",
        ".TH SITEGEN 1 \"\" \"sitegen \(Sitegen.configuration.version)\" \"\"",
        ".SH NAME", "sitegen \\- \(roff(sitegen.abstract ?? ""))",
        ".SH SYNOPSIS", ".B sitegen", ".I command", "[arguments]",
        ".SH COMMANDS",
      ] + sitegen.commands.flatMap { $0.lines(after: "sitegen") }
      + [
        ".SH ENVIRONMENT", ".TP", ".B SOURCE_DATE_EPOCH",
        "The moment of a build, in seconds since 1970, in place of the clock's.",
      ]).joined(separator: "\n") + "\n"
  }
}

/// What ArgumentParser tells of a program.
private struct Dump: Decodable {
  var command: Command

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// Those of the program itself; ArgumentParser adds one for help.
    var commands: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }
  }

  struct Argument: Decodable {
    var kind: String
    var isOptional: Bool
    var isRepeating: Bool
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var preferredName: Name?
    var allValues: [String]?

    struct Name: Decodable { var name: String }
  }
}

extension Dump.Command {
  /// A section for it, or one for each command below it.
  func lines(after parent: String) -> [String] {
    let name = parent + " " + commandName
    if !commands.isEmpty { return commands.flatMap { $0.lines(after: name) } }
    let shown = (arguments ?? []).filter { !["help", "version"].contains($0.preferredName?.name) }
    let synopsis = ([roff(name)] + shown.map(\.synopsis)).joined(separator: " ")
    let paragraphs = (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: true)
    return [".SS \"\(synopsis.replacing("\"", with: "\\(dq"))\"", roff(abstract ?? "")]
      + paragraphs.flatMap { [".PP", roff(String($0))] } + shown.flatMap(\.lines)
  }
}

extension Dump.Argument {
  private var value: String { roff("<\(valueName ?? "value")>") }

  private var spelling: String {
    switch kind {
    case "flag": roff("--\(preferredName?.name ?? "")")
    case "option": roff("--\(preferredName?.name ?? "") ") + value
    default: value + (isRepeating ? "..." : "")
    }
  }

  var synopsis: String { isOptional ? "[\(spelling)]" : spelling }

  var lines: [String] {
    let values = allValues.map { " One of \($0.joined(separator: ", "))." } ?? ""
    let usual = defaultValue.map { kind == "flag" ? "" : " (default: \($0))" } ?? ""
    return [".TP", ".B \(spelling)", roff((abstract ?? "") + values + usual)]
  }
}

/// Text in which nothing is a command of roff's.
private func roff(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
}
