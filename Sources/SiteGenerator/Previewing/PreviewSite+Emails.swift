extension PreviewSite {
  /// A post's email, as of the last time the sources had no errors.
  public struct PreviewEmail: Sendable {
    public let files: EmailFiles
    /// The HTML with images as the preview has them: those of an issue that is not out are nowhere else yet.
    public let shownHTML: [UInt8]
    /// What is to be said of the post, and of the email.
    public let findings: [Finding]
  }

  /// - Parameter name: The post's, as its summary tells it.
  /// - Returns: Nil where there is no such post.
  /// - Throws: `DiskError`, or the mistake of a template that only this email shows.
  public func email(named name: String) throws -> PreviewEmail? {
    guard let site = files?.site else { return nil }
    let names = EmailNames(of: site.plan)
    guard let number = site.plan.posts.firstIndex(where: { names[$0.entry] == name }) else { return nil }
    let maker = EmailMaker(site, root: options.root)
    let (email, findings) = try maker.email(ofPost: number)
    let base = maker.configuration.url
    let shown = String(decoding: email.html, as: UTF8.self)
      .replacing("src=\"\(PlainAddress.of(base.home))", with: "src=\"\(base.link(to: .home))")
    return PreviewEmail(
      files: EmailFiles(email, name: name, in: maker.configuration), shownHTML: Array(shown.utf8),
      findings: EmailResult(result.adding(settled: findings), of: [email.entry.source]).findings)
  }
}
