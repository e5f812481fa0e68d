import Templates

/// The reference for template writers.
public enum TemplateReference {
  /// Markdown, made from the declarations themselves. The assets are those of the built-in theme.
  public static var text: String { introduction + "\n" + Reference.markdown(for: types) }

  private static var types: [any RecordShape] {
    TemplateValues(assets: BuiltInTheme.assets).templates.map(\.type)
      + [TemplateValues.email, TemplateValues.emailText]
  }

  private static let introduction = """
    # The values templates may name

    Templates are Mustache. `{{post.title}}` prints a value, escaped; `{{{content}}}` copies one that is HTML.
    `{{#post.tags}}...{{/post.tags}}` renders its text for each of a list, or once for a value that is there, and inside
    it the value's own names can be used alone; `{{^post.tags}}...{{/post.tags}}` renders where there is none.
    `{{>post-list}}` puts in `templates/partials/post-list.html`. `{{<layout}}{{$main}}...{{/main}}{{/layout}}` renders
    `templates/layout.html` with its block `main` filled. A name that does not exist is an error.

    """
}
