import Spelling

/// Compiled templates that can name one another.
///
///     let (library, mistakes) = TemplateLibrary.compile(sources)
///     let more = library.check("post", against: postPage)
///     var page: [UInt8] = []
///     library.render("post", postPage.record(view), into: &page)
///
/// The language is Mustache with inheritance, as its specification has it; lambdas and dynamic names are left
/// out, because neither could be checked.
public struct TemplateLibrary: Sendable {
  let templates: [Template]
  private let indices: [Escaping: [String: Int]]

  /// Compiles the templates and tells the syntax mistakes of them all.
  ///
  /// A template names only templates of its own escaping. Where two of one escaping have one name, the
  /// first counts.
  public static func compile(
    _ sources: [TemplateSource]
  ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
    var indices: [Escaping: [String: Int]] = [:]
    for (index, source) in sources.enumerated() {
      indices[source.escaping, default: [:]][source.name, default: index] = index
    }
    var templates: [Template] = []
    var diagnostics: [Diagnostic] = []
    for source in sources {
      let (nodes, mistakes) = Parser.parse(source, targets: indices[source.escaping] ?? [:])
      templates.append(Template(source, nodes))
      diagnostics += mistakes
    }
    return (TemplateLibrary(templates: templates, indices: indices), diagnostics.withoutRepeats())
  }

  /// Whether there is a template of that name.
  public func contains(_ name: String, escaping: Escaping = .html) -> Bool {
    index(of: name, escaping) != nil
  }

  /// The names of all templates that some other one includes.
  public var includedNames: Set<String> {
    Set(templates.flatMap(\.includes).map { templates[$0].name })
  }

  /// The template whose name is nearest to one that is not there, for a message; nil where none is near.
  public func suggestion(for name: String, escaping: Escaping = .html) -> String? {
    nearest(to: name, among: names(escaping))
  }

  /// Resolves every name in a template, and in all it includes, against the declared values.
  ///
  /// A template that renders pages of several types is checked against each. Templates must have compiled
  /// without errors; there is nothing to say about one that is not there.
  public func check<Root>(
    _ name: String, escaping: Escaping = .html, against root: RecordType<Root>
  ) -> [Diagnostic] {
    guard let index = index(of: name, escaping) else { return [] }
    return Checker.check(index, in: self, against: root)
  }

  /// Appends the rendered template to `output`.
  ///
  /// A name that is not there prints nothing, and so does a template that is not there.
  ///
  /// - Parameter mend: What is made of each text before it is printed, and escaped; HTML is copied as it is.
  /// - Returns: Nil, or where rendering stopped because the data led more than 100 levels of sections,
  ///   blocks and templates deep. That is where a template recurses over data without an end; the output
  ///   is then incomplete and not to be used.
  @discardableResult
  public func render(
    _ name: String, escaping: Escaping = .html, _ root: Record, mending mend: TextMend? = nil,
    into output: inout [UInt8]
  ) -> Diagnostic? {
    render(name, escaping: escaping, value: .record(root), mending: mend, into: &output)
  }

  /// Appends the template rendered with any value as `{{.}}`.
  @discardableResult
  public func render(
    _ name: String, escaping: Escaping = .html, value root: Value, mending mend: TextMend? = nil,
    into output: inout [UInt8]
  ) -> Diagnostic? {
    guard let index = index(of: name, escaping) else { return nil }
    return Renderer.render(index, of: templates, root, mending: mend, into: &output)
  }
}

/// What is made of a text before it is printed.
public typealias TextMend = @Sendable (String) -> String

extension TemplateLibrary {
  func names(_ escaping: Escaping) -> [String] {
    (indices[escaping] ?? [:]).keys.sorted()
  }

  /// The names of the blocks a parent tag can fill in a template: its own and those of all it includes.
  func blocks(within template: Int) -> [String] {
    var names: Set<String> = []
    var reached: Set<Int> = [template]
    var open = [template]
    while let next = open.popLast() {
      names.formUnion(templates[next].blocks)
      open += templates[next].includes.filter { reached.insert($0).inserted }
    }
    return names.sorted()
  }

  private func index(of name: String, _ escaping: Escaping) -> Int? {
    indices[escaping]?[name]
  }
}
