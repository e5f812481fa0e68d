/// Finds the page that a browser shows, as the server would answer now.
struct PageFinder: Sendable {
  let preview: any Preview

  /// - Parameter address: A path and query, as a page's location has them.
  func page(at address: String) async -> [UInt8]? {
    guard let target = try? RequestTarget(address), let file = await file(for: target),
      case .bytes(let html) = file.content
    else { return nil }
    return html
  }
}

extension PageFinder {
  private func file(for target: RequestTarget) async -> ServedFile? {
    let path = target.path
    if path.segments.first == Responder.ownFolder {
      return await preview.ownFile(at: path.segments.dropFirst().joined(separator: "/"), query: target.query)
    }
    if let base = try? RequestPath(await preview.basePath().asAbsolutePath),
      let file = await siteFile(at: path.relative(to: base))
    {
      return file
    }
    return await preview.file(at: "404.html")
  }

  private func siteFile(at path: RequestPath?) async -> ServedFile? {
    guard let path else { return nil }
    guard path.isFolder else { return await preview.file(at: path.relative) }
    return await preview.file(at: path.segments.isEmpty ? "index.html" : path.relative + "/index.html")
  }
}
