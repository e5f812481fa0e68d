import Foundation
import SiteGenerator

/// The stream data goes to. Unlike `print`, it notices when what was to be kept was lost.
enum StandardOutput {
  /// - Throws: `DiskError`, as when the disk that takes the output is full.
  static func write(_ text: String) throws(DiskError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw DiskError("write", "standard output", reason: error.localizedDescription)
    }
  }
}
