import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that takes the place of another, or of none, in one step.
///
/// The bytes go to a temporary file beside it, whose name starts with a dot, and reach the disk before that file gets
/// the name: whoever reads it, and whatever ends the process, finds the old text or the new one. A signal that would end it
/// waits until the temporary file is gone. Other hard links to
/// the old file keep the old text.
struct FileReplacement {
  /// Where the file stands, symbolic links followed.
  private let path: String
  /// The folder that it stands in.
  private let folder: String
  /// What stands there now; nil where nothing does.
  private let old: FileStatus?

  /// Writes a whole file at a path or nothing.
  ///
  /// A symbolic link stays and its target is replaced; what is no regular file is refused.
  /// - Returns: Whether it was written; it is not where the file is there and may not be replaced.
  static func write(_ bytes: [UInt8], to path: String, mayReplace: Bool) throws(Failure) -> Bool {
    if mayReplace { try requireReplaceable(path) }
    do throws(SystemError) {
      guard mayReplace else { return try FileReplacement(new: path).create(bytes) }
      try FileReplacement(following: path).replace(bytes)
      return true
    } catch {
      throw Failure("cannot write \(path.quoted): \(error.words)")
    }
  }

  /// Refuses what no file may take the place of, before anything is read from it.
  static func requireReplaceable(_ path: String) throws(Failure) {
    guard !FileStatus.isReplaceable(path) else { return }
    throw Failure(
      "cannot write \(path.quoted): it is a pipe or a device, and only a regular file is replaced")
  }

  private init(new path: String) {
    self.path = path
    folder = Self.folder(of: path)
    old = nil
  }

  private init(following path: String) throws(SystemError) {
    var path = path
    var status = try FileStatus(path)
    var followed = 0
    while let link = status, link.kind == S_IFLNK {
      followed += 1
      guard followed <= 40 else { throw SystemError(ELOOP) }
      let target = try FileStatus.target(of: path)
      path = target.hasPrefix("/") ? target : Self.folder(of: path) + "/" + target
      status = try FileStatus(path)
    }
    self.path = path
    folder = Self.folder(of: path)
    old = status
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Writes a file that must not be there yet; a link under its name counts as one that is.
  private func create(_ bytes: [UInt8]) throws(SystemError) -> Bool {
    guard try FileStatus(path) == nil else { return false }
    // An interrupt would leave the temporary file behind.
    let signals = HeldSignals()
    defer { signals.release() }
    let temporary = try makeTemporary(bytes)
    // A link is refused where the name was taken meanwhile; a rename would replace what took it.
    if unsafe link(temporary, path) == 0 {
      unsafe unlink(temporary)
      syncFolder()
      return true
    }
    let problem = SystemError()
    let hasNoLinks = [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(problem.number)
    guard hasNoLinks else {
      unsafe unlink(temporary)
      if problem.number == EEXIST { return false }
      throw problem
    }
    // Some file systems have no links: an empty file takes the name first.
    let taken = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard taken >= 0 else {
      let problem = SystemError()
      unsafe unlink(temporary)
      if problem.number == EEXIST { return false }
      throw problem
    }
    close(taken)
    do throws(SystemError) { try rename(temporary) } catch {
      unsafe unlink(path)
      throw error
    }
    return true
  }

  /// Writes a file over what is there.
  private func replace(_ bytes: [UInt8]) throws(SystemError) {
    switch old?.kind {
    case nil: break
    case S_IFDIR: throw SystemError(EISDIR)
    // The folder alone would allow it; a file that is marked as not to be written is left as it is.
    default: try SystemError.check { unsafe access(path, W_OK) }
    }
    let signals = HeldSignals()
    defer { signals.release() }
    try rename(try makeTemporary(bytes))
  }

  private func rename(_ temporary: String) throws(SystemError) {
    do throws(SystemError) { try SystemError.check { systemRename(temporary, path) } } catch {
      unsafe unlink(temporary)
      throw
        error
        .adding(": it is mounted by itself and cannot be replaced; mount its folder instead", to: [EBUSY])
        .adding(" to replace it in its folder \(folder.quoted)", to: [EACCES, EPERM])
    }
    syncFolder()
  }

  /// A temporary file in the same folder with all of the bytes, on the disk; nothing is left where that fails.
  private func makeTemporary(_ bytes: [UInt8]) throws(SystemError) -> String {
    var temporary = ""
    var descriptor: Int32 = -1
    for attempt in 1...100 {
      temporary = "\(folder)/.ftcalc-\(String(UInt64.random(in: 0...(.max)), radix: 36)).tmp"
      descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor < 0 else { break }
      let problem = SystemError()
      if problem.number != EEXIST || attempt == 100 {
        // Of a new file everyone knows that its folder must be writable.
        let addition = " in its folder \(folder.quoted), where the file is made that replaces it"
        throw old == nil ? problem : problem.adding(addition, to: [EACCES, EPERM, EROFS])
      }
    }
    do throws(SystemError) {
      defer { close(descriptor) }
      try SystemError.write(bytes, to: descriptor)
      if let old {
        // Another owner can be kept by the system's administrator alone, and is given up by everyone else.
        _ = fchown(descriptor, old.owner, old.group)
        try SystemError.check { fchmod(descriptor, old.permissions) }
      }
      try SystemError.check { fsync(descriptor) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    return temporary
  }

  /// Puts the new name on the disk too, as far as the file system does that.
  private func syncFolder() {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

private func systemRename(_ old: String, _ new: String) -> Int32 { unsafe rename(old, new) }
