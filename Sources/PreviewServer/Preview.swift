/// What the server shows. It is asked anew for each request, so that a site can take another's place between two.
public protocol Preview: Sendable {
  /// The path below which the site lives, such as `/news`, not percent-encoded; empty or `/` for the root.
  func basePath() async -> String

  /// The file of the site at `path`, such as `posts/x/index.html`: relative, decoded, and in Unicode's composed form.
  func file(at path: String) async -> ServedFile?

  /// A file of the preview itself, which no site has: what is asked for below `/__sitegen/`, without that.
  ///
  /// - Parameters:
  ///   - path: Relative and decoded; empty for `/__sitegen/` itself.
  ///   - query: What stands behind the question mark, as it was sent.
  func ownFile(at path: String, query: String?) async -> ServedFile?
}
