/// What is wrong with a piece of a template, and the remedy; a diagnostic without its place.
///
/// The mistakes of each kind stand together in files of their own.
struct Mistake {
  let message: String
  let help: String
}

extension Diagnostic {
  init(_ mistake: Mistake, _ severity: Severity = .error, at place: Place, notes: [Note] = []) {
    self.init(severity, at: place, mistake.message, help: mistake.help, notes: notes)
  }
}
