import CostModel
import Foundation

@testable import ftcalc

/// The program on a fixed day, in the folder of the package, without a terminal unless one is asked for.
enum PinnedProgram {
  /// The folder of the package, which is made the current one so that documents may name files in it.
  static let folder: URL = {
    let folder = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    _ = FileManager.default.changeCurrentDirectoryPath(folder.path)
    return folder
  }()

  /// Whether documents are to be written anew with what the program prints now.
  static let isRecording = ProcessInfo.processInfo.environment["FTCALC_RECORD"] != nil

  /// The day.
  static let today = CalendarDate("2026-11-20") ?? CalendarDate(dayNumber: 0)

  /// - Parameter input: what standard input holds.
  /// - Parameter write: what is done with files that are written; nothing, unless a test keeps them.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false, columns: Int? = nil,
    progressTerminal: ProgressTerminal? = nil,
    read: @escaping (String) throws(Failure) -> [UInt8] = ftcalc.Process.read, input: String? = nil,
    standardInput: Int32 = 0, ask: ((String) -> String?)? = nil,
    write: @escaping (_ bytes: [UInt8], _ path: String) -> Void = { _, _ in }
  ) -> ftcalc.Outcome {
    _ = folder
    return Program(
      Surroundings(
        environment: environment, isTerminal: isTerminal, columns: columns,
        progressTerminal: progressTerminal, today: today,
        read: { path throws(Failure) in
          if let input, path == "-" { return Array(input.utf8) }
          return try read(path)
        }, standardInput: standardInput,
        write: { bytes, path, mayReplace in
          guard mayReplace || !FileManager.default.fileExists(atPath: path) else { return false }
          write(bytes, path)
          return true
        }, ask: ask)
    ).run(arguments)
  }

  /// The same with files that exist for this run alone, by their names; `-` is standard input.
  static func run(_ arguments: [String], files: [String: String]) -> ftcalc.Outcome {
    run(arguments) { (path) throws(Failure) in
      if let text = files[path] { return Array(text.utf8) }
      throw Failure("cannot read '\(path)': no such file or directory")
    }
  }

  /// The same with the arguments as a line without quotes.
  static func run(_ line: String, columns: Int? = nil) -> ftcalc.Outcome {
    run(line.split(separator: " ").map(String.init), columns: columns)
  }
}
