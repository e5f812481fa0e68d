/// What stands in for the site's page for addresses without one, as long as there is no such page, or no site at all.
///
/// It is a page, so that the panel can say what keeps the site from being built, and the site appears once it is.
enum MissingPage {
  static let file = ServedFile(.bytes(Array(html.utf8)))

  private static let html = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Nothing to see here yet</title>
    <style>\(OwnStyle.css)</style>
    </head>
    <body>
    <main>
    <h1>Nothing to see here yet</h1>
    <p>No page has this address, or the site could not be built so far.
    This page changes as soon as there is something to see.</p>
    <p><a href="/">Home</a> · <a href="/\(Responder.ownFolder)/">All posts</a></p>
    </main>
    </body>
    </html>

    """
}
