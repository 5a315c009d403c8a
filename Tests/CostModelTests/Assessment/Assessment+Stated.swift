import JSONText
import Testing

@testable import CostModel

extension Assessment {
  /// A decision of `Ticket triage` held against a book of easy prices: big costs $1,000 a month, small $100, the
  /// fine-tune of small $200, and $4,800 up front.
  static func stated(
    _ decision: String, input: String = "800", time: String = "", options: String? = nil, more: String = "",
    on day: String = "2026-11-20", in book: PriceBook? = nil
  ) throws -> Assessment {
    let file = try ScenarioFile.tickets(decision, input: input, time: time, options: options, more: more)
    let day = try #require(CalendarDate(day))
    return try #require(try Assessment(file, asOf: day, over: book ?? .shop()))
  }
}

extension ScenarioFile {
  /// The file that those decisions stand in.
  static func tickets(
    _ decision: String, input: String = "800", time: String = "", options: String? = nil, more: String = ""
  ) throws -> ScenarioFile {
    let text = ticketsText(decision, input: input, time: time, options: options, more: more)
    return try ScenarioFile(bytes: Array(text.utf8), named: "tickets.json")
  }

  static func ticketsText(
    _ decision: String, input: String = "800", time: String = "", options: String? = nil, more: String = ""
  ) -> String {
    let options = options ?? #"["acme/small", "ft:acme/small"]"#
    return """
      { "workload": { "calls": "100k", "input": "\(input)", "output": 200 },
        "baseline": { "model": "acme/big" }, "options": \(options),
        "defaults": { "upfront": "$4,800" }, "time": { \(time) }, \(more)
        "decision": { \(decision) } }
      """
  }
}

extension PriceBook {
  /// A book of two models whose bills are round numbers.
  static func shop(
    big: Double = 10, small: Double = 1, tuned: Double = 2, bigEnds: String? = nil, tunedEnds: String? = nil,
    replacement: String = "acme/small", tuning: String = "open",
    run: String = #""usdPerMillionTrainingTokens": 10,"#, more: String = ""
  ) throws -> PriceBook {
    let source = #""source": "list", "checked": "2026-11-01""#
    func prices(_ price: Double, _ more: String = "") -> String {
      #""prices": [{ "usdPerMillionInputTokens": \#(price), "usdPerMillionOutputTokens": \#(price), \#(more) \#(source) }]"#
    }
    func end(_ day: String?, _ replacement: String?) -> String {
      guard let day else { return "" }
      let next = replacement.map { #""replacement": "\#($0)", "# } ?? ""
      return #", "endOfLife": { "on": "\#(day)", \#(next)\#(source) }"#
    }
    let text = """
      { "provider": "acme", "name": "Acme", "maker": true,
        "sources": { "list": { "title": "acme.example/prices" } },
        "models": [
          { "id": "big", \(prices(big)) \(end(bigEnds, replacement)) },
          { "id": "small", \(prices(small)), "fineTuning": {
            "availability": [{ "state": "\(tuning)" }], \(source),
            \(prices(tuned, run)) \(end(tunedEnds, nil)) } },
          { "id": "other", \(prices(3)) } \(more)
        ] }
      """
    return try PriceBook().adding(bytes: Array(text.utf8), named: "acme")
  }
}

extension Record {
  /// The decision as it stands in a file, with this as its record.
  func recorded(_ decision: String) -> String {
    decision + #", "recorded": "# + document.text(pretty: false)
  }
}

extension ScenarioFile {
  /// What is wrong with the text of the ticket file with a decision of these members.
  static func problems(inDecision members: String) -> [String] {
    do {
      _ = try ScenarioFile(bytes: Array(ticketsText(members).utf8), named: "a.json")
      return []
    } catch {
      return error.problems.map { problem in
        guard case .file(let fault) = problem.fault else { return "\(problem.fault)" }
        return fault.description
      }
    }
  }
}
