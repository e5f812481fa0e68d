/// Writes `content/permalinks.lock`: at once or not at all, a power cut included, since nothing could make it anew.
struct LedgerFile {
  private let path: String
  private let temporary: TemporaryFolder
  private let operations: FileOperations

  /// - Parameter root: The folder that holds `content/`.
  init(root: String, operations: FileOperations = .disk) {
    self.path = root + "/" + Ledger.path
    self.temporary = TemporaryFolder(in: root + "/content", operations: operations)
    self.operations = operations
  }

  func save(_ ledger: Ledger) throws(DiskError) {
    try temporary.sweep()
    do throws(DiskError) {
      try replace(by: Array(ledger.text.utf8))
    } catch {
      try? temporary.sweep()
      throw error
    }
    try temporary.sweep()
  }

  private func replace(by bytes: [UInt8]) throws(DiskError) {
    try temporary.write(Self.temporaryName, for: path) { file throws(DiskError) in
      try operations.create(file, bytes)
      try operations.sync(file)
    }
    try temporary.move(Self.temporaryName, to: path)
  }

  private static let temporaryName = "permalinks"
}
