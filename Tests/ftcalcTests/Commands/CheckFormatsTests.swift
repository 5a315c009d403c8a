import Foundation
import Testing

@testable import ftcalc

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the formats do with names and reasons that hold their own markup.
@Suite struct CheckFormatsTests {
  private static let name = "a,b:c%|`<&\"'\u{1B}\n.json"

  /// A decision whose every text is full of markup, under a name full of markup.
  private func output(_ format: String, isBroken: Bool = false) -> String {
    let text = #"""
      { "workload": { "calls": "2k/day", "input": 900, "output": 150 },
        "options": { "cheap & <new>|x`]]>": { "kind": "api", "model": "openai/gpt-6-luna" } },
        "scenarios": { "<a>|%": { "time": { "horizon": 6 } } },
        "decision": { "choose": "\#(isBroken ? "<nobody>" : "cheap & <new>|x`]]>")", "why": "<b>|`*[x](y)\\",
          "decidedBy": "A & B", "must": [
          { "metric": "npv", "atLeast": 1e9 }, { "metric": "npv", "atLeast": 1e9, "in": "<a>|%" }] } }
      """#
    let surroundings = Surroundings(
      environment: [:], isTerminal: false, columns: nil, today: PinnedProgram.today,
      read: { _ throws(Failure) in Array(text.utf8) }, write: { _, _, _ throws(Failure) in false })
    return Program(surroundings).run(["check", Self.name, "--format", format]).output
  }

  @Test(arguments: [false, true])
  func `JUnit is XML that reads back to the name of the file`(isBroken: Bool) throws {
    final class Reader: NSObject, XMLParserDelegate {
      var suites: [String] = []
      var counts: [String: Int] = [:]

      func parser(
        _: XMLParser, didStartElement element: String, namespaceURI _: String?, qualifiedName _: String?,
        attributes: [String: String] = [:]
      ) {
        counts[element, default: 0] += 1
        if element == "testsuite" { suites.append(attributes["name"] ?? "") }
        if element == "testsuites" {
          for key in ["tests", "failures", "errors"] {
            counts["stated \(key)"] = attributes[key].flatMap { Int($0) }
          }
        }
      }
    }
    let parser = XMLParser(data: Data(output("junit", isBroken: isBroken).utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.suites == ["a,b:c%|`<&\"'\u{FFFD} .json"])
    #expect(reader.counts["testcase"] == reader.counts["stated tests"])
    #expect(reader.counts["failure", default: 0] == reader.counts["stated failures"])
    #expect(reader.counts["error", default: 0] == reader.counts["stated errors"])
    #expect(reader.counts["error", default: 0] == (isBroken ? 1 : 0))
    #expect(reader.counts["failure", default: 0] == (isBroken ? 0 : 2))
  }

  @Test(arguments: [false, true])
  func `an annotation is one line whose properties hold nothing that would end them`(isBroken: Bool) {
    let lines = output("github", isBroken: isBroken).split(separator: "\n")
    #expect(lines.count >= 2)
    for line in lines.dropLast() {
      #expect(
        line.hasPrefix("::error file=a%2Cb%3Ac%25|`<&\"'\\u{1B}%0A.json,line=")
          || line.hasPrefix("::warning file="))
      #expect(
        line.contains(/^::(error|warning) file=[^,:]+,line=[0-9]+,col=[0-9]+(,title=[^,:]+)?::[^\r\n]+$/))
    }
  }

  @Test func `in Markdown nothing in a cell ends it`() {
    let output = output("markdown")
    for row in output.split(separator: "\n") where row.hasPrefix("| ") && row.contains("npv") {
      let bars = row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 5, "\(row)")
    }
    #expect(output.contains("Chosen because: \\<b\\>\\|\\`\\*\\[x\\](y)\\\\"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `the table shows no control character and fits 80 columns but for names`() {
    let output = output("table")
    #expect(!output.contains("\u{1B}"))
    #expect(output.split(separator: "\n").filter { $0.count > 80 && !$0.contains("json") } == [])
  }
}
