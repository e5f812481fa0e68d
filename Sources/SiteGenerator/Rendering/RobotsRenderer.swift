/// Writes `robots.txt` (RFC 9309): everyone may read everything, and the sitemap is there.
enum RobotsRenderer {
  static func render(_ context: RenderContext) -> [UInt8] {
    Array("User-agent: *\nDisallow:\n\nSitemap: \(context.base.absolute(Sitemap.root))\n".utf8)
  }
}
