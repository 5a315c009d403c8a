import Testing

@testable import CostModel

@Suite struct ParameterHolderTests {
  private static let homes = ["workload", "baseline", "defaults", "time"]

  @Test(arguments: Parameters.standard.all)
  func `a parameter has one home, where it takes what its flag takes`(definition: Definition) throws {
    let home = definition.group.home
    let file = try ScenarioFile.read(
      "{\"\(home)\": {\"\(definition.key)\": \"\(definition.example)\"}}")
    let (stated, origin) = try #require(file.base.given[definition.key])
    #expect(stated == (try StatedQuantity(definition.example, for: definition)))
    guard case .file(let place) = origin else {
      Issue.record("no place")
      return
    }
    #expect(place.description == "f:1:\(home.count + 7)")
    for other in Self.homes + ["title"] where other != home {
      let text = "{\"\(other)\": {\"\(definition.key)\": 1}}"
      #expect(throws: ScenarioFileError.self) { try ScenarioFile.read(text) }
      guard Self.homes.contains(other) else { continue }
      do { _ = try ScenarioFile.read(text) } catch let error as ScenarioFileError {
        guard case .file(.misplacedKey(definition.key, _, home))? = error.problems.first?.fault else {
          Issue.record("\(error.problems)")
          continue
        }
      }
    }
  }

  @Test(arguments: Parameters.standard.all)
  func `an option takes what may differ by option, and nothing else`(definition: Definition) {
    let text =
      "{\"options\": {\"a\": {\"kind\": \"api\", \"model\": \"m\", \"\(definition.key)\": \"\(definition.example)\"}}}"
    let isTaken = (try? ScenarioFile.read(text)) != nil
    #expect(isTaken == definition.mayDifferByOption)
  }

  @Test(
    arguments: [
      ("calls", "5000", "5000"), ("calls", "\"5k\"", "5000"), ("calls", "5e3", "5000"),
      ("calls", "\"50k/day\"", "50k/day"), ("output", "\"60..80..200\"", "60..80..200"),
      ("retryRate", "0.3", "30%"), ("output", "-0", "0"),
    ])
  func `a number and a text say the same`(key: String, json: String, text: String) throws {
    let definition = try #require(Parameters.standard.all.first { $0.key == key })
    let file = try ScenarioFile.read("{\"workload\": {\"\(key)\": \(json)}}")
    #expect(file.base.given[key]?.0 == (try StatedQuantity(text, for: definition)))
  }

  @Test(
    arguments: [
      (#""systemTrim": 1400, "systemTrimTokens": 500"#, true),
      (#""systemTrim": "50%", "systemTrimTokens": 500"#, true),
      (#""systemTrim": "50%", "systemTrimTokens": 500"#, false),
      (#""systemTrim": 1400, "systemTrimTokens": 500"#, false),
    ])
  func `what is said in two units is one problem`(trims: String, isShared: Bool) throws {
    let (shared, own) = isShared ? (", " + trims, "") : ("", ", " + trims)
    let text = """
      { "workload": { "calls": 1000, "input": 5000, "output": 80, "system": 2000\(shared) },
        "options": { "small": { "kind": "api", "model": "openai/gpt-4o-mini"\(own) } } }
      """
    let problems = ScenarioFile.problems(
      Array(text.utf8), named: "f", under: Statement(), asOf: try #require(CompleteScenario.day),
      over: try PriceBook.sharedEmbedded.get())
    #expect(problems.count == 1, "\(problems)")
    guard case .file(.contradiction(["systemTrim", "systemTrimTokens"], _))? = problems.first?.fault else {
      Issue.record("\(problems)")
      return
    }
  }
}
