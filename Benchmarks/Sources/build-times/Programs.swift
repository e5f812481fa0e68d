import BenchmarkSupport
import Foundation

/// The programs that take part, each by its path, or by the name that the shell finds it by.
struct Programs {
  let sitegen: String
  let hugo: String
  let floor: String
  let empty: String

  /// The floor and the empty program lie beside this one.
  init(sitegen: String, hugo: String) {
    self.sitegen = sitegen
    self.hugo = hugo
    let folder = Bundle.main.executableURL?.deletingLastPathComponent() ?? URL(filePath: ".")
    floor = folder.appending(path: "floor").path
    empty = folder.appending(path: "empty").path
  }

  var hasHugo: Bool {
    let version = ChildProcess(command: [hugo, "version"], log: URL(filePath: "/dev/null"))
    return (try? version.run()) != nil
  }
}
