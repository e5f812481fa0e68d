/// The words for each answer.
extension OutsideLinks.Link {
  /// One for each place that has the link.
  func findings(_ answer: LinkAnswer) -> [DistantFinding] {
    guard answer.isTold else { return [] }
    let message = message(answer)
    return places.map { place in
      DistantFinding(
        rule: answer.rule, file: place.file, offset: place.offset, message: message,
        help: help(answer, at: place))
    }
  }

  private func message(_ answer: LinkAnswer) -> String {
    let end = answer.address.map { "'\(address.text)' leads on to '\($0)'" }
    let status = answer.status.map { " (\($0))" } ?? ""
    return switch answer.kind {
    case .moved: "'\(address.text)' has moved for good"
    case .gone:
      end.map { "\($0), where there is nothing" + status }
        ?? "there is nothing at '\(address.text)' any more" + status
    case .noSuchHost: end.map { "\($0), and there is no such host" } ?? "there is no host '\(address.host)'"
    case .badCertificate:
      end.map { "\($0), and browsers warn of that: its certificate is not valid" }
        ?? "browsers warn of '\(address.origin)': its certificate is not valid"
    case .silent: end.map { "\($0), which does not answer" } ?? "'\(address.host)' does not answer"
    case .failing: "the server of '\(answer.address ?? address.text)' has an error" + status
    case .good, .busy, .unclear: ""
    }
  }

  private func help(_ answer: LinkAnswer, at place: OutsideLinks.Place) -> String {
    switch answer.kind {
    case .moved: "link to '\((answer.address ?? "") + WebAddress.fragment(of: place.written))'"
    case .noSuchHost:
      "see whether it is spelled right; if the site has closed, link to another or take the link out"
    case .badCertificate: "see whether the site has another address, or take the link out"
    case .silent, .failing: "try again later; if it stays so, link to another page or take the link out"
    case .gone, .good, .busy, .unclear:
      "correct the address, link to a copy at web.archive.org, or take the link out"
    }
  }
}

extension LinkAnswer {
  fileprivate var rule: Rule {
    switch kind {
    case .moved: .movedLink
    case .silent, .failing: .unansweredLink
    case .gone, .noSuchHost, .badCertificate, .good, .busy, .unclear: .brokenLink
    }
  }
}
