import CostModel
import Foundation
import Testing

/// `.calls` is the handle that the registry has under that name.
@Suite struct ParameterMemberTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/CostModel/Parameters").standardizedFileURL

  /// The handles of a group and the static members beside it, each with its type.
  private static func names(
    in text: String, properties: [Substring: Substring]
  ) -> (handles: Set<String>, members: Set<String>) {
    let handles = text.matches(of: /(?m)^ {2}package let (\w+): ((?:Optional)?Parameter<\w+>)$/)
    var members: Set<String> = []
    for part in text.split(separator: "\nextension ").dropFirst() {
      let type = part.prefix { $0 != " " }
      for member in part.matches(of: /public static var (\w+): Self \{ registry\.(\w+)\.(\w+) \}/)
      where member.1 == member.3 {
        members.insert("\(member.2).\(member.1): \(type)")
      }
    }
    let property = text.firstMatch(of: /package struct (\w+): Sendable/).flatMap { properties[$0.1] } ?? "?"
    return (Set(handles.map { "\(property).\($0.1): \($0.2)" }), members)
  }

  @Test func `every parameter can be written with a leading dot, by the name that the registry has`() throws {
    let registry = try String(contentsOf: Self.folder.appending(path: "Parameters.swift"), encoding: .utf8)
    let properties = registry.matches(of: /package let (\w+): (\w+Parameters)\n/).map { ($0.2, $0.1) }
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: "Groups"), includingPropertiesForKeys: nil)
    var count = 0
    for file in files {
      let (handles, members) = Self.names(
        in: try String(contentsOf: file, encoding: .utf8),
        properties: Dictionary(uniqueKeysWithValues: properties))
      #expect(handles == members, "\(file.lastPathComponent): one static member for each handle")
      count += members.count
    }
    #expect(count == Parameters.standard.all.count)
  }

  @Test func `a member is the parameter of its key`() {
    #expect(Parameters.standard[Parameter.calls].key == "calls")
    #expect(Parameters.standard[OptionalParameter.input].key == "input")
    #expect(Parameters.standard[Parameter.teamHours].key == "teamHours")
  }
}
