import Foundation
import Testing

@testable import ftcalc

/// The documentation catalogs of the targets, as DocC reads them.
@Suite struct CatalogTests {
  private static let docc = Shell("docc", beside: "swift")

  @Test func `the library and the command have a catalog with a page that is named for the target`() {
    #expect(Document.catalogs == ["Sources/CostModel/CostModel.docc", "Sources/ftcalc/ftcalc.docc"])
    for catalog in Document.catalogs { #expect(Document.pages(of: catalog).contains { $0.isLanding }) }
  }

  @Test(arguments: Document.catalogs)
  func `every page of a catalog is one topic, and every reference names a page`(catalog: String) throws {
    let pages = Document.pages(of: catalog)
    let names = pages.map(\.name)
    for page in pages {
      for reference in try page.references {
        #expect(names.contains(reference), "\(page.path): \(reference)")
      }
    }
    let landing = try #require(pages.first { $0.isLanding })
    let topics = try #require(landing.text.split(separator: "\n## Topics\n").last)
    let listed = topics.matches(of: /\n- <doc:([^>]+)>/).map { String($0.1) }
    #expect(listed.sorted() == pages.filter { !$0.isLanding }.map(\.name).sorted())
  }

  @Test func `the README links to every page`() throws {
    let links = try Document.readme.text.matches(of: /\]\((Sources\/[^)]+\.md)\)/).map { String($0.1) }
    for page in Document.all.dropFirst() { #expect(links.contains(page.path), "\(page.path)") }
  }

  @Test(
    .enabled(if: docc != nil, "docc is not beside the swift of this machine"), arguments: Document.catalogs)
  func `DocC accepts a catalog without a warning`(catalog: String) throws {
    let docc = try #require(Self.docc)
    let path = PinnedProgram.folder.appending(path: catalog)
    let name = path.deletingPathExtension().lastPathComponent
    // The page of a module belongs to its symbols; their graph is empty here.
    let graph = """
      {"metadata": {"formatVersion": {"major": 0, "minor": 6, "patch": 0}, "generator": "tests"},
       "module": {"name": "\(name)", "platform": {}}, "symbols": [], "relationships": []}
      """
    let printed = try docc.output(
      [
        "convert", path.path, "--additional-symbol-graph-dir", ".", "--output-path", "archive",
        "--fallback-display-name", name, "--fallback-bundle-identifier", name, "--warnings-as-errors",
      ], files: ["\(name).symbols.json": graph])
    #expect(printed.trimmingCharacters(in: .whitespacesAndNewlines) == "")
  }
}

extension Document {
  /// Whether it is the page of the module: `ftcalc.docc/ftcalc.md`.
  fileprivate var isLanding: Bool { path.hasSuffix("/\(name).docc/\(name).md") }

  /// The pages that it refers to: `<doc:Levers>`.
  fileprivate var references: [String] {
    get throws { try text.matches(of: /<doc:([^>]+)>/).map { String($0.1) } }
  }
}
