import ArgumentParser
import Foundation
import SiteGenerator

/// The program in which the user edits text, as shells know it: `vim`, `code --wait`.
struct Editor {
  private let command: String

  /// - Throws: `ValidationError` where neither variable names one.
  init(_ environment: [String: String]) throws {
    let commands = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
    guard let command = commands.first(where: { !$0.isEmpty }) else {
      throw ValidationError(
        "--edit needs an editor, and neither VISUAL nor EDITOR names one; set it, as in: export EDITOR=nano")
    }
    self.command = command
  }

  /// Becomes the editor: as a child of this process it would not own the terminal.
  func open(_ path: String) throws(DiskError) {
    // Threads of the runtime block signals, such as that of Ctrl-C, and a new program would go on so.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    let arguments = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var pointers = arguments.map { strdup($0) } + [nil]
    execv("/bin/sh", &pointers)
    throw DiskError("run", "/bin/sh", code: errno)
  }
}
