/// A page of the preview's own.
enum OwnPage {
  /// - Parameters:
  ///   - title: HTML, as all of these.
  ///   - style: CSS besides what all have.
  ///   - content: What stands in `main`.
  static func html(title: String, style: String, _ content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <title>\(title)</title>
    <style>\(OwnStyle.css)\(style)</style>
    </head>
    <body>
    <main class="wide">
    \(content)
    </main>
    </body>
    </html>

    """
  }
}
