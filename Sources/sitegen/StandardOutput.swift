import Foundation
import SiteGenerator

/// The stream data goes to. Unlike `print`, it notices when what was to be kept was lost.
enum StandardOutput {
  /// - Throws: `DiskError`, as when the disk that takes the output is full.
  static func write(_ text: String) throws(DiskError) {
    try write(Array(text.utf8))
  }

  /// - Throws: As above.
  static func write(_ bytes: [UInt8]) throws(DiskError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw DiskError("write", "standard output", reason: error.localizedDescription)
    }
  }
}
