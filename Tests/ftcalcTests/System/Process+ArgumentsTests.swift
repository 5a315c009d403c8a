import Foundation
import JSONText
import Testing

@testable import ftcalc

@Suite(.enabled(if: BuiltProgram.path != nil, "the program is not beside its tests"))
struct ProcessArgumentsTests {
  @Test(arguments: ["init --force --to", "init --to", "compare", "check --update", "prices list --prices"])
  func `a name that is not UTF-8 opens no file of another name`(command: String) throws {
    let folder = try ScratchFolder()
    let mended = "{ \"workload\": { \"calls\": 1, \"input\": 1, \"output\": 1 } }"
    try folder.write(mended, "a\u{FFFD}.json")
    let process = Foundation.Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "cd \"$2\" && exec \"$1\" \(command) \"$(printf 'a\\377.json')\"", "sh",
      try #require(BuiltProgram.path), folder.path(""),
    ]
    let errors = Pipe()
    process.standardError = errors
    try BuiltProgram.run(process)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    #expect(said.hasPrefix(#"ftcalc: the argument 'a\xFF.json' is not UTF-8"#))
    #expect(folder.text("a\u{FFFD}.json") == mended)
    #expect(try folder.names == ["a\u{FFFD}.json"])
  }
}
