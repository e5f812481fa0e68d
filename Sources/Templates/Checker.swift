/// Resolves every name of a template against declared types, in each context in which it is used.
///
/// It walks the templates as the renderer would, with types in place of values: into sections, partials,
/// parents and whatever fills their blocks. Each is walked once for each context and each set of filled
/// blocks, so the walk ends even where templates and types are recursive.
struct Checker {
  private let library: TemplateLibrary
  private var diagnostics: [Diagnostic] = []
  private var visited: Set<Visit> = []
  /// The visits under way, with the context each began in.
  private var active: [Visit: CheckContext] = [:]
  private var sections = 0
  private var depth = 0

  static func check(
    _ template: Int, in library: TemplateLibrary, against root: any RecordShape
  ) -> [Diagnostic] {
    var checker = Checker(library: library)
    let position = Position(
      template: template, context: CheckContext(root: root), overrides: nil, trail: [])
    checker.visit(position)
    return checker.diagnostics.withoutRepeats()
  }

  private init(library: TemplateLibrary) {
    self.library = library
  }
}

extension Checker {
  /// Where the walk is: all that what a tag means depends on.
  private struct Position {
    var template: Int
    var context: CheckContext
    var overrides: Overrides<Origin>?
    /// The tags that lead here, outermost first.
    var trail: [Diagnostic.Note]
  }

  /// Where the parent tag stands that fills a block.
  private struct Origin: Sendable {
    let template: Int
    let context: CheckContext.Key
    let trail: [Diagnostic.Note]
  }

  /// A template, or what it fills a block with, in a context and with the blocks in it filled in one way.
  private struct Visit: Hashable {
    let template: Int
    let block: Int?
    let context: CheckContext.Key
    /// The template and offset of the first filled block of each link of the chain.
    let overrides: [[Int]]

    init(_ position: Position, filling block: Block? = nil) {
      template = position.template
      self.block = block?.offset
      context = position.context.key
      let links = sequence(first: position.overrides) { $0?.outer }.prefix { $0 != nil }
      overrides = links.compactMap { link in link.map { [$0.origin.template, $0.blocks[0].offset] } }
    }
  }

  private mutating func visit(_ position: Position) {
    let visit = Visit(position)
    guard visited.insert(visit).inserted else { return }
    active[visit] = position.context
    walk(library.templates[position.template].nodes, position)
    active[visit] = nil
  }

  /// Whether a template is on its way to itself with the same data, and so will never come back.
  private func isEndless(_ position: Position) -> Bool {
    active[Visit(position)].map { !position.context.isDeeper(than: $0) } ?? false
  }

  private mutating func walk(_ nodes: [Node], _ position: Position) {
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let variable): check(variable, position)
      case .section(let section): descend(at: section.offset, position) { $0.check(section, position) }
      case .include(let include): descend(at: include.offset, position) { $0.check(include, position) }
      case .block(let block): descend(at: block.offset, position) { $0.check(block, position) }
      }
    }
  }

  /// Goes one level deeper, as rendering will, unless that is too deep for it.
  private mutating func descend(at offset: Int, _ position: Position, _ body: (inout Checker) -> Void) {
    guard depth < Limits.depth else { return report(.nestedTooDeep, at: offset, position) }
    depth += 1
    body(&self)
    depth -= 1
  }
}

extension Checker {
  private mutating func check(_ variable: Variable, _ position: Position) {
    switch position.context.resolve(variable.path) {
    case .mistake(let mistake): report(mistake, at: variable.offset, position)
    case .found(let found):
      let escaping = library.templates[position.template].escaping
      if let (mistake, severity) = Mistake.printing(variable, found, escaping: escaping) {
        report(mistake, at: variable.offset, position, severity)
      }
    }
  }

  private mutating func check(_ section: Section, _ position: Position) {
    var position = position
    switch position.context.resolve(section.path) {
    case .mistake(let mistake):
      report(mistake, at: section.offset, position)
      // What is inside cannot be known; let its names pass instead of reporting each.
      position.context = position.context.inside(.init(kind: .open, lineage: []), section: 0)
    case .found(let found) where !section.isInverted:
      position.context = context(inside: found, of: section, position.context)
    case .found: break
    }
    walk(section.body, position)
  }

  private mutating func context(
    inside found: CheckContext.Found, of section: Section, _ outer: CheckContext
  ) -> CheckContext {
    // `{{#.}}` over one record leads no deeper into the data.
    if section.path.parts.isEmpty, !found.kind.isOpen { return outer }
    sections += 1
    return outer.inside(found, section: sections)
  }

  private mutating func check(_ block: Block, _ position: Position) {
    guard let (filling, link) = position.overrides?.block(named: block.name) else {
      return walk(block.body, position)
    }
    var inner = position
    inner.template = link.origin.template
    inner.overrides = link.outer
    if link.origin.context == position.context.key {
      inner.trail = link.origin.trail
    } else {
      let filler = library.templates[link.origin.template].name
      inner.trail.append(note(block.offset, position, "this block is filled by '\(filler)'"))
    }
    if visited.insert(Visit(inner, filling: filling)).inserted { walk(filling.body, inner) }
  }
}

extension Checker {
  private mutating func check(_ include: Include, _ position: Position) {
    guard let target = include.target else {
      let names = library.names(library.templates[position.template].escaping)
      report(.missingTemplate(include, among: names), at: include.offset, position)
      return checkUnusable(include.overrides, position)
    }
    let blocks = include.overrides.isEmpty ? [] : library.blocks(within: target)
    let unknown = include.overrides.filter { !blocks.contains($0.name.text) }
    for block in unknown {
      report(.unknownBlock(block, in: include.name, known: blocks), at: block.offset, position)
    }
    checkUnusable(unknown, position)

    var inner = position
    inner.template = target
    inner.trail.append(note(include.offset, position, "'\(include.name)' is included here"))
    let origin = Origin(
      template: position.template, context: position.context.key, trail: position.trail)
    inner.overrides = .adding(include.overrides, to: position.overrides, origin: origin)
    if isEndless(inner) {
      report(.endlessInclusion(of: include.name), at: include.offset, position)
    } else {
      visit(inner)
    }
  }

  /// Blocks that will not be rendered hold mistakes too; where they stand is the best guess of a context.
  private mutating func checkUnusable(_ blocks: [Block], _ position: Position) {
    for block in blocks { walk(block.body, position) }
  }

  private mutating func report(
    _ mistake: Mistake, at offset: Int, _ position: Position, _ severity: Diagnostic.Severity = .error
  ) {
    let place = place(offset, position)
    diagnostics.append(Diagnostic(mistake, severity, at: place, notes: position.trail))
  }

  private func note(_ offset: Int, _ position: Position, _ text: String) -> Diagnostic.Note {
    Diagnostic.Note(place: place(offset, position), text: text)
  }

  private func place(_ offset: Int, _ position: Position) -> Diagnostic.Place {
    Diagnostic.Place(file: library.templates[position.template].file, offset: offset)
  }
}
