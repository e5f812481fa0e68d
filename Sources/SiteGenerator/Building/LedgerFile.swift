/// Writes `content/permalinks.lock`: at once or not at all.
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
    let bytes = Array(ledger.text.utf8)
    try temporary.write(Self.temporaryName, for: path) { file throws(DiskError) in
      try operations.create(file, bytes)
    }
    try temporary.move(Self.temporaryName, to: path)
    try temporary.sweep()
  }

  private static let temporaryName = "permalinks"
}
