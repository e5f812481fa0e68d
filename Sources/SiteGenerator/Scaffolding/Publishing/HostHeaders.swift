/// What Netlify and Cloudflare are to say with every file.
enum HostHeaders {
  static let file = StarterFile("content/_headers", text)

  /// Both hosts have browsers ask again for every other file, and join the values of a header that two rules give.
  private static let text = """
    # Headers for Netlify and Cloudflare Pages. Both have browsers ask for a page again each time.

    /*
      Content-Security-Policy: frame-ancestors 'self'; base-uri 'self'; object-src 'none'
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Referrer-Policy: strict-origin-when-cross-origin
      Strict-Transport-Security: max-age=31536000
      X-Content-Type-Options: nosniff

    # The theme's files have names that change with what is in them. Put nothing else into content/assets/.
    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    """
}
