import CostModel
import Foundation
import Testing

/// What each option saves a month, in US dollars.
func savings(on day: CalendarDate) throws -> [String: Double] {
  let said = ["calls": "50k", "input": "1200", "output": "80"]
  var given: [String: (StatedQuantity, Origin)] = [:]
  for parameter in Parameters.standard.all {
    guard let text = said[parameter.key] else { continue }
    given[parameter.key] = (try StatedQuantity(text, for: parameter), .flag(parameter.flag))
  }
  let options = try [StatedOption(Plan("host:vps"))]
  let scenario = try Scenario(inputs: Inputs(given: given), options: options, asOf: day)
  let comparison = try Comparison(scenario, in: PriceBook.embedded())
  return comparison.rows.reduce(into: [:]) { $0[$1.offer.id] = $1.figures?.saving.value }
}

/// The example of the library in its documentation stands above, word for word.
@Suite struct LibraryExampleTests {
  @Test func `the example of the documentation is the function of this file`() throws {
    let page = URL(filePath: #filePath)
      .appending(path: "../../../Sources/CostModel/CostModel.docc/CostModel.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.firstMatch(of: /```swift\nimport CostModel\n\n(?<code>(?s).*?)```/)).code
    #expect(block.count > 200)
    #expect(try String(contentsOfFile: #filePath, encoding: .utf8).contains(block))
  }

  @Test func `the example of the documentation computes what the program prints`() throws {
    let day = try #require(CalendarDate("2026-11-20"))
    #expect(try savings(on: day) == ["host:vps": 130.5])
  }
}
