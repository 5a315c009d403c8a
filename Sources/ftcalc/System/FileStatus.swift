#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system knows of the file at a path, a symbolic link itself among them.
struct FileStatus {
  /// The kind of file: `S_IFREG`, `S_IFDIR`, `S_IFLNK`.
  let kind: mode_t
  /// Who may read, write and run it.
  let permissions: mode_t
  /// The user who owns it.
  let owner: uid_t
  /// The group that owns it.
  let group: gid_t

  /// The status of a file; nil where there is none.
  init?(_ path: String) throws(SystemError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      let problem = SystemError()
      guard problem.number == ENOENT else { throw problem }
      return nil
    }
    kind = status.st_mode & S_IFMT
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }

  /// Whether a new file may take the place of what stands at a path, symbolic links followed, or of nothing there.
  ///
  /// A pipe, a socket or a device is no file that was written before, and a pipe without a reader would be waited for.
  static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return true }
    return [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// The path that a symbolic link holds; one that is no text is refused, since it would be mended to that of another file.
  static func target(of path: String) throws(SystemError) -> String {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = try SystemError.check {
      unsafe bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return -1 }
        return unsafe readlink(path, start.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
    guard let target = String(validating: bytes.prefix(count), as: UTF8.self) else {
      throw SystemError(EILSEQ, " in the name that its link leads to")
    }
    return target
  }
}
