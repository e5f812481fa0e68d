/// The words for each fault.
extension FaultyLink {
  func finding(_ suggestions: inout LinkSuggestions) -> DistantFinding {
    DistantFinding(
      rule: rule, file: origin.file, offset: link.offset, message: message, help: help(&suggestions),
      isInDraft: origin.isInDraft)
  }

  private var rule: Rule {
    switch fault {
    case .noAddress, .dead, .expired, .late: link.kind == .media ? .missingFile : .deadLink
    case .noPlace: .deadLink
    case .notYet, .draft, .early: .earlyLink
    case .expiring: .expiringLink
    }
  }

  private var message: String {
    switch fault {
    case .noAddress: "this \(link.kind == .media ? "image" : "link") has no address"
    case .dead: unpublished.map(Self.notPublished) ?? Self.nothingThere(path, namedFile, link.kind)
    case .noPlace(let id, let page, _): Self.noPlace(id, on: page)
    case .notYet: "there is no page '\(path)' yet"
    case .draft(let target): "\(Self.subject(target)), which is a draft"
    case .early(let target, let date): "\(Self.subject(target)), which goes out \(date.readable)"
    case .expired(let target, let date): "\(Self.subject(target)), which expired \(date.readable)"
    case .late(let target, let date):
      "\(Self.subject(target)), which expires \(date.readable), before this goes out"
    case .expiring(let target, let date): "\(Self.subject(target)), which expires \(date.readable)"
    }
  }

  private func help(_ suggestions: inout LinkSuggestions) -> String {
    switch fault {
    case .noAddress: "write one between the parentheses, or take it out"
    case .dead: helpForDeadLink(&suggestions)
    case .noPlace(let id, _, let entry):
      entry.flatMap { suggestions.id(like: id, ofEntry: $0) }.map { Self.didYouMean("#" + $0) }
        ?? Self.helpToPlace(id)
    case .notYet: "all that it will show is held back: add the link when the first of it is out"
    case .draft: "readers would find nothing there: publish that first, or take the link out"
    case .early: "readers would find nothing there until then: add the link when it is out"
    case .expired, .late: "readers would find nothing there: take the link out"
    case .expiring: "readers will find nothing there from then on: take the link out in time"
    }
  }
}

extension FaultyLink {
  private var path: SitePath {
    if case .path(let path, _) = target { path } else { .home }
  }

  /// The file the address names: all media are files, and a page's address has no extension, or `.html`.
  private var namedFile: String? {
    guard let source, !source.hasSuffix("/") else { return nil }
    let name = source.split(separator: "/").last ?? ""
    return link.kind == .media || name.contains(".") && !name.hasSuffix(".html") ? source : nil
  }

  /// The file that is named, where none of that name is ever published.
  private var unpublished: String? {
    namedFile.flatMap { !$0.hasPrefix("content/") || ContentFile.ownFiles.contains($0) ? $0 : nil }
  }

  private func helpForDeadLink(_ suggestions: inout LinkSuggestions) -> String {
    if let scheme = forgottenScheme { return Self.missing(scheme) }
    if let unpublished { return Self.helpToPublish(unpublished) }
    if let own = suggestions.needlessBasePath(of: path) { return Self.needless(own) }
    if let near = nearestSource(&suggestions) {
      return Self.didYouMean(near.relative(toFolderOf: origin.file).asAddress)
    }
    if let path = suggestions.path(like: path) { return Self.didYouMean(path.asAddress) }
    return link.kind == .media
      ? "put the file there, or correct the address" : "correct the address, or take the link out"
  }

  private func nearestSource(_ suggestions: inout LinkSuggestions) -> String? {
    if let namedFile { return suggestions.file(like: namedFile) }
    guard let source else { return nil }
    // A post is often named as its address would be: without `.md`, or by its folder.
    let file = source.hasSuffix("/") ? nil : suggestions.file(like: source + ".md")
    return file ?? suggestions.entryFolder(like: source)
  }

  private var forgottenScheme: String? {
    if link.address.hasPrefix("www.") { return "https://" }
    return link.address.contains("@") && !link.address.contains("/") ? "mailto:" : nil
  }

  private static func nothingThere(_ path: SitePath, _ file: String?, _ kind: Body.Link.Kind) -> String {
    if let file {
      // There may be such a file that is no post.
      let isText = file.hasSuffix(".md") || file.hasSuffix(".markdown")
      return "there is no \(isText ? "post or page" : "file") '\(file)'"
    }
    return kind == .media
      ? "there is no file '\(path)' on this site" : "there is no page '\(path)' on this site"
  }

  private static func notPublished(_ file: String) -> String {
    ContentFile.ownFiles.contains(file)
      ? "'\(file)' is sitegen's own, and not published"
      : "'\(file)' is not below 'content/', so it is not published"
  }

  private static func helpToPublish(_ file: String) -> String {
    ContentFile.ownFiles.contains(file)
      ? "take the link out" : "put the file below 'content/' if it is for readers"
  }

  private static func noPlace(_ id: String, on page: SitePath?) -> String {
    "there is no '#\(id)' on " + (page.map { "the page '\($0)'" } ?? "this page")
  }

  private static func helpToPlace(_ id: String) -> String {
    // The theme's form has this one.
    id == "subscribe"
      ? "set 'subscribe' in site.yml, and the form of that name is on the front page, posts and pages"
      : "add {#\(id)} to the heading it should lead to"
  }

  private static func subject(_ target: LinkFault.Target) -> String {
    target.isFile ? "this file belongs to '\(target.title)'" : "this links to '\(target.title)'"
  }

  private static func didYouMean(_ address: String) -> String {
    "did you mean '\(address)'?"
  }

  private static func missing(_ scheme: String) -> String {
    "begin it with \(scheme) if it leads out of the site"
  }

  private static func needless(_ basePath: String) -> String {
    "leave out '\(basePath)': sitegen puts it before every path"
  }
}

extension String {
  /// As it can stand in Markdown.
  fileprivate var asAddress: String {
    contains { " %#?<>()\"".contains($0) } ? PercentEncoding.encode(path: self) : self
  }

  /// The way from another file to this one.
  fileprivate func relative(toFolderOf file: String) -> String {
    let folder = file.split(separator: "/").dropLast()
    let path = split(separator: "/", omittingEmptySubsequences: false)
    let shared = zip(folder, path.dropLast()).prefix { $0 == $1 }.count
    return (folder.dropFirst(shared).map { _ in ".." } + path.dropFirst(shared)).joined(separator: "/")
  }
}
