import Spelling

/// Reads the severities of rules, in site.yml and in front matter: `checks: {unknown-key: off}`.
enum CheckLevelDecoder {
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> [Rule: CheckLevel] {
    var levels: [Rule: CheckLevel] = [:]
    for setting in values.entries(entry, expecting: .checks) {
      let name = setting.key
      guard let rule = Rule(rawValue: name.value.lowercased()) else {
        values.report(.unknownKey, at: name.offset, unknownRule(name.value), nearestRuleHelp(name.value))
        continue
      }
      guard let text = values.text(setting, expecting: .level) else { continue }
      guard let level = CheckLevel(rawValue: text.value.lowercased()) else {
        values.report(.invalidValue, at: text.offset, notALevel(text.value), levelHelp)
        continue
      }
      if rule.isAdjustable || level == .error {
        levels[rule] = level
      } else {
        values.report(.unknownKey, at: name.offset, notAdjustable(rule), notAdjustableHelp)
      }
    }
    return levels
  }
}

extension CheckLevelDecoder {
  static let levelHelp = "write off, warning or error"
  static let notAdjustableHelp = "leave it out"

  static func unknownRule(_ name: String) -> String {
    "there is no check '\(name)'"
  }

  static func nearestRuleHelp(_ name: String) -> String? {
    let names = Rule.allCases.filter(\.isAdjustable).map(\.rawValue)
    return nearest(to: name.lowercased(), among: names, within: 2).map { "did you mean '\($0)'?" }
  }

  static func notALevel(_ text: String) -> String {
    "'\(text)' is not a severity"
  }

  static func notAdjustable(_ rule: Rule) -> String {
    "the check '\(rule.rawValue)' cannot be turned down: a site built in spite of it would not be whole"
  }
}
