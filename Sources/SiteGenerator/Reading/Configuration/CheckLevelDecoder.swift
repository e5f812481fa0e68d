extension SiteConfigurationDecoder {
  /// The severities of rules: `checks: {unknown-key: off}`.
  mutating func checks(_ entry: YAMLEntry) -> [Rule: CheckLevel] {
    var levels: [Rule: CheckLevel] = [:]
    for setting in values.entries(entry) {
      let name = setting.key
      guard let rule = Rule(rawValue: name.value) else {
        values.report(
          .unknownKey, at: name.offset, Self.unknownRule(name.value), Self.nearestRuleHelp(name.value))
        continue
      }
      guard let text = values.text(setting) else { continue }
      guard let level = CheckLevel(rawValue: text.value.lowercased()) else {
        values.report(.invalidValue, at: text.offset, Self.notALevel(text.value), Self.levelHelp)
        continue
      }
      if rule.isAdjustable {
        levels[rule] = level
      } else if level != .error {
        values.report(.unknownKey, at: name.offset, Self.notAdjustable(rule), Self.notAdjustableHelp)
      }
    }
    return levels
  }
}
