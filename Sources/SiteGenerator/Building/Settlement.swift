extension Sequence<Finding> {
  /// The findings as this build takes them: with the severities site.yml asks for, sorted, each once.
  ///
  /// - Parameter isStrict: Warnings are errors, except in drafts, which nobody has to finish today.
  func settled(_ checks: [Rule: CheckLevel], isStrict: Bool) -> [Finding] {
    compactMap { $0.set(to: checks[$0.rule])?.raised(isStrict) }.sorted().reduce(into: []) {
      settled, finding in
      if settled.last != finding { settled.append(finding) }
    }
  }
}

extension Finding {
  /// Nil where the author has switched the rule off. A rule on which the site's wholeness rests stays as it is.
  fileprivate func set(to level: CheckLevel?) -> Finding? {
    guard let level, rule.isAdjustable else { return self }
    var finding = self
    switch level {
    case .off: return nil
    case .warning: finding.severity = .warning
    case .error: finding.severity = .error
    }
    return finding
  }

  fileprivate func raised(_ isStrict: Bool) -> Finding {
    var finding = self
    if isInDraft {
      finding.severity = severity == .error ? .warning : severity
    } else if isStrict && severity == .warning {
      finding.severity = .error
    }
    return finding
  }
}
