import Foundation
import Testing

@testable import CostModel

@Suite struct UnitTests {
  private static let sources = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/CostModel").standardizedFileURL

  /// The Swift files of the library that mention some text.
  private static func files(with text: String) throws -> Set<String> {
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    return try Set(
      files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        .filter { try String(contentsOf: $0, encoding: .utf8).contains(text) }.map(\.lastPathComponent))
  }

  @Test func `a unit and its dimension stand in one file`() throws {
    #expect(try Self.files(with: ": Dimension {") == ["Unit.swift"])
  }

  @Test(arguments: CostModel.Unit.allCases)
  func `a unit has a dimension, so that it stands in types`(unit: CostModel.Unit) throws {
    #expect(try Self.files(with: "static var unit: Unit { .\(unit) }") == ["Unit.swift"])
  }
}
