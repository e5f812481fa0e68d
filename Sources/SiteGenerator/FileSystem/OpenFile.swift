import Foundation

/// An open file, closed when the value ends.
struct OpenFile: ~Copyable {
  let path: String
  private var descriptor: Int32

  /// Opens a file to be read.
  init(reading path: String, followingLinks: Bool = true) throws(DiskError) {
    let flags = O_RDONLY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    self.path = path
    descriptor = try FileSystem.call("read", path) { open($0, flags) }
  }

  /// Makes a file, to be written; whatever stands there already, a link too, is an error.
  ///
  /// - Parameter isPrivate: Whether nobody else may read it for now.
  init(creating path: String, isPrivate: Bool = false) throws(DiskError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    self.path = path
    descriptor = try FileSystem.call("write", path) { open($0, flags, isPrivate ? 0o600 : 0o644) }
  }

  /// Opens a file, made if missing, only to lock it. A child process does not inherit the lock.
  init(locking path: String) throws(DiskError) {
    self.path = path
    descriptor = try FileSystem.call("lock", path) { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

extension OpenFile {
  func status() throws(DiskError) -> FileStatus {
    var info = stat()
    _ = try call("read") { Int(fstat(descriptor, &info)) }
    return FileStatus(info)
  }

  /// Who may read, write and run it, as chmod has it.
  func permissions() throws(DiskError) -> UInt16 {
    var info = stat()
    _ = try call("read") { Int(fstat(descriptor, &info)) }
    return UInt16(truncatingIfNeeded: info.st_mode) & 0o7777
  }

  func allow(_ permissions: UInt16) throws(DiskError) {
    _ = try call("write") { Int(fchmod(descriptor, mode_t(permissions))) }
  }

  /// Reads into the buffer until it is full or the file ends, and says how many bytes that were.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try call("read") { read(descriptor, rest.baseAddress, rest.count) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// All bytes from here to the end.
  func readToEnd() throws(DiskError) -> [UInt8] {
    // One byte more than the file is said to hold: a read that falls short of it has seen the end.
    var room = try status().size + 1
    var bytes = try readUp(to: room)
    // A file that grew meanwhile, or one of those whose size the system does not tell.
    while bytes.count == room {
      bytes += try readUp(to: Self.chunkSize)
      room += Self.chunkSize
    }
    return bytes
  }

  /// The next bytes, as many as are asked for unless the file ends before.
  func readUp(to count: Int) throws(DiskError) -> [UInt8] {
    var failure: DiskError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(DiskError) {
        filled = try fill(
          UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Up to `count` bytes from `offset` on; fewer only where the file ends.
  func part(from offset: Int, upTo count: Int) throws(DiskError) -> [UInt8] {
    _ = try call("read") { Int(lseek(descriptor, off_t(offset), SEEK_SET)) }
    return try readUp(to: count)
  }

  /// Hands on what is left of the file in parts, so that a large one is never held whole.
  func forEachPart(
    _ body: (UnsafeRawBufferPointer) throws(DiskError) -> Void
  ) throws(DiskError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try fill(buffer)
      if count > 0 { try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      if count < buffer.count { return }
    }
  }

  /// Writes all of the bytes, in as many steps as the system needs.
  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = try call("write") { write(descriptor, part.baseAddress, part.count) }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes a file that was written: some file systems report only now that the disk is full.
  mutating func finish() throws(DiskError) {
    let closing = descriptor
    descriptor = -1
    // Interrupted or not, the descriptor is gone afterwards; to close it again might close another's.
    if close(closing) != 0, errno != EINTR { throw DiskError("write", path, code: errno) }
  }

  /// Waits until what was written is on the disk, so that it outlives a power cut.
  func synchronize() throws(DiskError) {
    _ = try call("write") { Int(fsync(descriptor)) }
  }

  /// Closes the file now, and so gives up its lock.
  mutating func release() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Takes the lock on this file, held until the file is closed or the process dies.
  ///
  /// - Returns: false if someone else has it.
  func tryLock() throws(DiskError) -> Bool {
    do {
      _ = try call("lock") { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      return false
    }
  }

  /// How much is read at once from a file that may be large.
  static let chunkSize = 1 << 16

  private func call(_ action: String, _ body: () -> Int) throws(DiskError) -> Int {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw DiskError(action, path, code: code) }
    }
  }
}
