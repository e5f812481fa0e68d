import PreviewServer
import SiteGenerator

/// The site that is shown at the moment, as the server asks for it.
actor ShownSite: Preview {
  private(set) var site: PreviewSite

  init(_ site: PreviewSite) {
    self.site = site
  }

  func show(_ site: PreviewSite) { self.site = site }

  func basePath() -> String { site.basePath }

  /// Pages are made here, when they are asked for, and by several tasks at once.
  nonisolated func file(at path: String) async -> ServedFile? {
    let site = await site
    do {
      return try site.file(at: path).map(ServedFile.init)
    } catch {
      return ServedFile(
        .bytes(Array("\(harmless("\(error)"))\n".utf8)), mediaType: "text/plain; charset=utf-8")
    }
  }

  /// The e-mails: `email/SLUG/`.
  nonisolated func ownFile(at path: String, query: String?) async -> ServedFile? {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count >= 2, segments[0] == "email" else { return nil }
    let site = await site
    do {
      return try site.email(named: String(segments[1])).map { EmailPage($0).file }
    } catch {
      return ServedFile(
        .bytes(Array("\(harmless("\(error)"))\n".utf8)), mediaType: "text/plain; charset=utf-8")
    }
  }
}

extension ServedFile {
  init(_ file: PreviewFile) {
    let tag = EntityTag(hash: file.version)
    switch file.content {
    case .bytes(let bytes): self.init(.bytes(bytes), entityTag: tag)
    case .file(let size, let read): self.init(.parts(size: size, read: read), entityTag: tag)
    }
  }
}
