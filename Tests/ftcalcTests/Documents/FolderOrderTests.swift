import Foundation
import Testing

/// Inside a target folders are layers: each uses what stands before it in its target's table in README, and nothing later.
@Suite struct FolderOrderTests {
  /// A target whose sources stand in folders.
  private struct Target {
    let name: String
    /// The folders in the order of layers, as the table has them.
    let order: [String]
    /// What each file declares and uses, by the folder that it stands in; "" for those beside the folders.
    var files: [(folder: String, name: String, names: SwiftNames)] = []

    /// The place of a folder; what stands beside the folders is above them all.
    func layer(of folder: String) -> Int { order.firstIndex(of: folder) ?? order.count }

    /// The uses of later folders, each with its file.
    var problems: [String] {
      var home: [String: String] = [:]
      for file in files { for type in file.names.declared { home[type] = file.folder } }
      return files.flatMap { file in
        file.names.used.sorted().compactMap { type in
          guard let other = home[type], layer(of: other) > layer(of: file.folder) else { return nil }
          let place = other.isEmpty ? "the files beside the folders" : "\(other), a later folder"
          return "\(name)/\(file.folder)/\(file.name) uses \(type) of \(place)"
        }
      }
    }
  }

  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
  private static let sources = root.appending(path: "Sources")

  /// The tables below the heading "The house", each by the target that its first cell names.
  private static func tables() throws -> [(target: String, folders: [String])] {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section = readme.split(separator: "\n", omittingEmptySubsequences: false).drop {
      $0 != "## The house"
    }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }
    var tables: [(target: String, folders: [String])] = []
    var isInTable = false
    for line in section {
      guard line.hasPrefix("| ") else {
        isInTable = isInTable && line.hasPrefix("|-")
        continue
      }
      let cell = line.dropFirst(2).prefix { $0 != "|" }.filter { $0 != "`" && $0 != " " }
      if isInTable { tables[tables.count - 1].folders.append(cell) } else { tables.append((cell, [])) }
      isInTable = true
    }
    return tables
  }

  /// The names in a folder that are no hidden ones.
  private static func entries(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { !$0.lastPathComponent.hasPrefix(".") }.sorted { $0.path < $1.path }
  }

  private static func isFolder(_ place: URL) throws -> Bool {
    try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
  }

  /// The Swift files in a folder and in the folders within it.
  private static func files(in folder: URL) throws -> [URL] {
    try entries(of: folder).flatMap { entry in
      try isFolder(entry) ? files(in: entry) : entry.pathExtension == "swift" ? [entry] : []
    }
  }

  @Test func `every folder stands in the table of its target, and every row has a folder`() throws {
    let tables = try Self.tables()
    var problems: [String] = []
    for target in try Self.entries(of: Self.sources) where try Self.isFolder(target) {
      let folders = try Self.entries(of: target).filter {
        try Self.isFolder($0) && !Self.files(in: $0).isEmpty
      }
      .map(\.lastPathComponent)
      let rows = tables.filter { $0.target == target.lastPathComponent }.flatMap(\.folders)
      let name = target.lastPathComponent
      problems += folders.filter { !rows.contains($0) }.map { "\(name)/\($0) is not in the table of README" }
      problems += rows.filter { !folders.contains($0) }.map {
        "\(name)/\($0) is in the table and is no folder"
      }
      problems += Set(rows).filter { row in rows.filter { $0 == row }.count > 1 }
        .map { "\(name)/\($0) is in the table twice" }
    }
    for table in tables
    where !FileManager.default.fileExists(atPath: Self.sources.appending(path: table.target).path) {
      problems.append("\(table.target) has a table and is no target")
    }
    #expect(problems == [])
  }

  @Test func `no folder uses a type of a later one`() throws {
    let tables = try Self.tables()
    #expect(!tables.isEmpty)
    for table in tables {
      var target = Target(name: table.target, order: table.folders)
      for entry in try Self.entries(of: Self.sources.appending(path: table.target)) {
        let isFolder = try Self.isFolder(entry)
        for file in try isFolder ? Self.files(in: entry) : [entry] where file.pathExtension == "swift" {
          target.files.append(
            (
              isFolder ? entry.lastPathComponent : "", file.lastPathComponent,
              SwiftNames(try String(contentsOf: file, encoding: .utf8))
            ))
        }
      }
      #expect(target.problems == [])
    }
  }

  @Test func `a use of a later folder is named with its file and type`() {
    var target = Target(name: "House", order: ["Cellar", "Attic"])
    target.files = [
      ("Cellar", "Wine.swift", SwiftNames("struct Wine { let shelf: Shelf }\nprivate struct Box {}")),
      ("Attic", "Shelf.swift", SwiftNames("public struct Shelf { var wine: Wine; var box: Box? }")),
      ("Attic", "Door.swift", SwiftNames("let door = Roof()")),
      ("", "Roof.swift", SwiftNames("enum Roof {}")),
    ]
    #expect(
      target.problems == [
        "House/Cellar/Wine.swift uses Shelf of Attic, a later folder",
        "House/Attic/Door.swift uses Roof of the files beside the folders",
      ])
  }

  @Test func `names in comments and texts are no uses, and those in interpolations are`() {
    let names = SwiftNames(
      ##"""
      // Not A.
      /* Not B /* nor C */ nor D */
      extension Owner { struct Part {} }
      let text = "E \" \(Used.name("F \(Inner(1)) G")) H" + #"I " \(J) \#(Raw.self)"# + Owner.Member.x
      let long = """
        K " \(Long(x: (1), y: "L")) M
        """
      let range = 0...Limit.most, part: Part
      public final class Room { class func make() {} }
      """##)
    #expect(names.declared == ["Room"])
    #expect(names.used == ["Owner", "Used", "Inner", "Raw", "Long", "Limit"])
  }
}
