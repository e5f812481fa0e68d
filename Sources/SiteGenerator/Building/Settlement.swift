extension Sequence<Finding> {
  /// The findings as this build takes them: with the severities the author asks for, sorted, each once.
  ///
  /// - Parameter isStrict: Warnings are errors, except in drafts, which nobody has to finish today.
  func settled(_ checks: CheckLevels, isStrict: Bool) -> [Finding] {
    compactMap { $0.set(to: checks.level(for: $0))?.raised(isStrict) }.sorted().reduce(into: []) {
      settled, finding in
      if settled.last != finding { settled.append(finding) }
    }
  }
}

extension Finding {
  /// Nil where the author has switched the rule off.
  fileprivate func set(to level: CheckLevel?) -> Finding? {
    guard let level else { return self }
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
