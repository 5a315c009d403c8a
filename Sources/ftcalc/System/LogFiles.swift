import JSONText
import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of a log that a command line names: files, folders with all in them, standard input.
struct LogFiles {
  /// Endings of the files in a folder that are read; each may be compressed.
  static let endings = [".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".log", ".txt"]
  /// Endings of compressed files.
  static let compressions = [".gz", ".zst"]

  /// The paths in the order in which they are read.
  private(set) var paths: [String] = []
  /// Paths that lead to a file that another path leads to, which is read once.
  private(set) var repeated: [(path: String, of: String)] = []
  /// The paths that a folder led to, which nobody named.
  private(set) var found: Set<String> = []
  /// Files of folders that are none that could be read: pipes, sockets, devices.
  private(set) var skipped: [SkippedFile] = []
  private var known: [FileIdentity: String] = [:]

  /// Files and folders as they are named; the files of a folder by name, byte by byte, its folders among them.
  ///
  /// Throws for what is not there, what may not be looked into, and a folder without a log.
  init(_ operands: [String]) throws(Failure) {
    for operand in operands {
      guard operand != "-" else {
        paths.append(operand)
        continue
      }
      guard try FileIdentity(operand).isFolder else {
        // Who names a file means it to be read, whatever folder leads to it too.
        found.remove(try add(operand).kept)
        continue
      }
      let before = paths.count + repeated.count
      try addFolder(operand, depth: 0)
      guard paths.count + repeated.count > before else {
        throw Failure(
          "no log in \(operand.quoted): name a file, or a folder with files that end in "
            + Self.endings.joined(separator: ", ") + ", also behind .gz and .zst"
            + (skipped.last.map { "; \($0.words)" } ?? ""))
      }
    }
  }

  /// Whether one of the files is what a path leads to.
  func contain(_ path: String) -> Bool {
    (try? FileIdentity(path)).map { known[$0] != nil } ?? false
  }

  /// Adds a file; the path by which it is read, and whether that is this one.
  private mutating func add(_ path: String) throws(Failure) -> (kept: String, isNew: Bool) {
    let identity = try FileIdentity(path)
    if let first = known[identity] {
      repeated.append((path, first))
      return (first, false)
    }
    known[identity] = path
    paths.append(path)
    return (path, true)
  }

  private mutating func addFolder(_ folder: String, depth: Int) throws(Failure) {
    guard depth < 64 else {
      throw Failure("cannot read \(folder.quoted): folders lie too deep in one another")
    }
    for name in try Self.names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      // A link to a folder could lead back here.
      let link = (try? FileStatus(path))?.kind == S_IFLNK
      if link, (try? FileIdentity(path))?.isFolder != false { continue }
      if !link, try FileIdentity(path).isFolder {
        try addFolder(path, depth: depth + 1)
      } else if Self.isLog(name) {
        // Whoever opens a pipe waits for its writer.
        guard try FileIdentity(path).isRegular else {
          skipped.append(SkippedFile(path, because: "it is a pipe, a socket or a device; name it by itself"))
          continue
        }
        if try add(path).isNew { found.insert(path) }
      }
    }
  }

  /// Whether a file of a folder is taken for a log.
  static func isLog(_ name: String) -> Bool {
    var name = name.lowercased()
    for ending in compressions where name.hasSuffix(ending) { name = String(name.dropLast(ending.count)) }
    return endings.contains { name.hasSuffix($0) }
  }

  /// The names in a folder, in the order of their bytes.
  private static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw Failure("cannot read \(folder.quoted): \(SystemError().words)")
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      names.append(name)
    }
    var texts: [String] = []
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) where name != [46] && name != [46, 46]
    {
      guard let text = String(validating: name, as: UTF8.self) else {
        throw Failure(
          "cannot read \(String(decoding: name, as: UTF8.self).quoted) in \(folder.quoted): its name is not UTF-8; rename it"
        )
      }
      texts.append(text)
    }
    return texts
  }
}

/// Which file a path leads to, symbolic links followed.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64
  /// Whether it is a folder.
  let isFolder: Bool
  /// Whether it is a file of bytes on a disk.
  let isRegular: Bool

  /// Throws where nothing is there.
  init(_ path: String) throws(Failure) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw Failure("cannot read \(path.quoted): \(SystemError().words)")
    }
    self.init(status)
  }

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}
