import Testing

@testable import CostModel

@Suite struct ChangeTests {
  static let decision =
    #""choose": "ft:acme/small", "must": [{ "metric": "breakEvenMonths", "atMost": 6 }]"#

  /// What changed between a record and today, as lines.
  func changes(
    from past: Assessment, _ decision: String = decision, input: String = "800", time: String = "",
    options: String? = nil, more: String = "", on day: String = "2026-11-20", in book: PriceBook? = nil
  ) throws -> [String] {
    let recorded = past.record.recorded(decision)
    return try Assessment.stated(
      recorded, input: input, time: time, options: options, more: more, on: day, in: book
    ).changes.map(\.line)
  }

  @Test func `nothing changed where all is as recorded`() throws {
    #expect(try changes(from: .stated(Self.decision)) == [])
  }

  @Test func `a prompt that grew from 800 to 1,200 tokens is named with what it moved`() throws {
    #expect(
      try changes(from: .stated(Self.decision), input: "1200") == [
        "input 800 -> 1200: breakEvenMonths 6 -> 4.28571428571, monthlyCost 200 -> 280, monthlySaving 800 -> 1120"
      ])
  }

  /// Plans of 100 users; a call costs $0.002 on the tuned model.
  private static func plans(
    price: String = "30", calls: String = "100", light: String = "90%", heavy: String = "10%"
  ) -> String {
    """
    "economics": { "plans": {
      "a.b": { "price": \(price), "users": 100, "callsPerUser": \(calls) },
      "pro": { "price": 60, "users": 100, "cohorts": {
        "light": { "share": "\(light)", "callsPerUser": 100 },
        "x.y": { "share": "\(heavy)", "callsPerUser": 500 } } } } },
    """
  }

  @Test func `a number of a plan is recorded and restored, and told with what it does to plans`() throws {
    let past = try Assessment.stated(Self.decision, more: Self.plans())
    #expect(past.record.inputs["plans.a.b.price"] == "$30")
    #expect(past.record.inputs["cohorts.pro.x.y.callsPerUser"] == "500")
    for metric in [Metric.grossMargin, .costPerUser, .shareOfRevenue, .marginP90] {
      #expect(past.record.results[metric] != nil, "\(metric)")
    }
    #expect(try changes(from: past, more: Self.plans()) == [])
    // 10,000 + 14,000 calls cost $48; of $9,000 that is 0.53%, of $12,000 0.4%.
    let dearer = try changes(from: past, more: Self.plans(price: "60"))
    #expect(
      dearer == [
        "plans.a.b.price $30 -> $60: grossMargin 0.994666666667 -> 0.996, shareOfRevenue 0.00533333333333 -> 0.004"
      ], "\(dearer)")
    let heavier = try changes(from: past, more: Self.plans(calls: "200"))
    #expect(heavier.count == 1 && heavier[0].hasPrefix("plans.a.b.callsPerUser 100 -> 200: "), "\(heavier)")
    // A share alone does not make a whole.
    let shared = try changes(from: past, more: Self.plans(light: "80%", heavy: "20%"))
    #expect(
      shared.count == 1
        && shared[0].hasPrefix("plans.pro.cohorts light 90%, x.y 10% -> light 80%, x.y 20%"), "\(shared)")
  }

  @Test func `a record from before plans were recorded says nothing of them`() throws {
    let past = try Assessment.stated(Self.decision, more: Self.plans())
    var record = past.record
    record.inputs = record.inputs.filter { !$0.key.contains("plans.") && !$0.key.contains("cohorts.") }
    let now = try Assessment.stated(record.recorded(Self.decision), more: Self.plans(price: "60"))
    #expect(now.changes.isEmpty)
  }

  @Test func `a price is named with what it moved, everything else as it is now`() throws {
    let lines = try changes(from: .stated(Self.decision), input: "1800", in: .shop(tuned: 5))
    #expect(
      lines == [
        "input 800 -> 1800: breakEvenMonths 9.6 -> 4.8, monthlyCost 500 -> 1000, monthlySaving 500 -> 1000",
        "ft:acme/small price: breakEvenMonths 3 -> 4.8, monthlyCost 400 -> 1000, monthlySaving 1600 -> 1000",
      ])
  }

  @Test(
    arguments: [
      #""freeTrainingTokens": 1000000,"#, #""validationBilled": true,"#, #""usdPerTrainingHour": 50,"#,
    ])
  func `what a training run costs is a price, and is recorded`(term: String) throws {
    let plain = #""usdPerMillionTrainingTokens": 10,"#
    let book = try PriceBook.shop(run: plain + term)
    let lines = try changes(from: .stated(Self.decision), in: book)
    #expect(lines.count == 1 && lines[0].hasPrefix("ft:acme/small price"), "\(lines)")
    #expect(try changes(from: .stated(Self.decision, in: book), in: book) == [])
    // What is restored is what was recorded: nothing but the price differs.
    let back = try changes(from: .stated(Self.decision, in: book))
    #expect(back.count == 1 && back[0].hasPrefix("ft:acme/small price"), "\(back)")
  }

  @Test func `tokens that come with the hosting are a price, and are recorded and restored`() throws {
    let hosted = #""usdPerMillionTrainingTokens": 10, "usdPerHostingHour": 4,"#
    let billed = try PriceBook.shop(run: hosted)
    let included = try PriceBook.shop(run: hosted + #""tokensIncluded": true,"#)
    let decision = #""choose": "tuned", "must": [{ "metric": "breakEvenMonths", "atMost": 6 }]"#
    let options = #"{ "tuned": { "kind": "hosted", "model": "acme/small", "hostCapacity": "100k/day" } }"#
    func stated(_ book: PriceBook) throws -> Assessment { try .stated(decision, options: options, in: book) }
    func changes(from past: Assessment, in book: PriceBook) throws -> [String] {
      try self.changes(from: past, decision, options: options, in: book)
    }
    #expect(try changes(from: stated(included), in: included) == [])
    // 730 hours at $4, and $200 for tokens where they are billed.
    let gained = try changes(from: stated(billed), in: included)
    #expect(gained.count == 1 && gained[0].contains("monthlyCost 3120 -> 2920"), "\(gained)")
    let lost = try changes(from: stated(included), in: billed)
    #expect(lost.count == 1 && lost[0].contains("monthlyCost 2920 -> 3120"), "\(lost)")
  }

  @Test func `a machine whose price is restored stays the machine that it is`() throws {
    let text = #"""
      { "sources": { "s": { "title": "list" } },
        "machines": [{ "id": "box", "name": "Box", "kind": "monthly", "source": "s", "checked": "2026-11-01",
        "steps": [{ "callsPerDay": 100, "usdPerMonth": 20, "machine": "4 vCPU", "accelerator": "L4" }] }] }
      """#
    var book = try PriceBook().adding(bytes: Array(text.utf8), named: "machines")
    let day = try #require(CompleteScenario.day)
    var facts = PriceFacts()
    facts.steps = [.init(callsPerDay: 50, usdPerMonth: 10), .init(callsPerDay: 80, usdPerMonth: 15)]
    book.restore(.price("host:box", then: facts, now: nil), to: facts, on: day)
    let steps = try #require(book.machines.first { $0.id == "box" }).steps
    #expect(steps.map(\.monthly.value) == [10, 15])
    #expect(steps.map(\.machine) == ["4 vCPU", ""])
    #expect(steps.map(\.accelerator) == ["L4", nil])
  }

  private static func fees(_ monthly: Int) -> String {
    #""fees": [{ "name": "store, kept", "usdPerMonth": \#(monthly) }]"#
  }

  @Test func `a fee that changed is named with what it moved`() throws {
    let past = try Assessment.stated(Self.decision, more: Self.fees(10) + ",")
    #expect(try changes(from: past, more: Self.fees(10) + ",") == [])
    #expect(
      try changes(from: past, more: Self.fees(30) + ",") == [
        #"fees [{"name":"store, kept","usdPerMonth":10}] -> [{"name":"store, kept","usdPerMonth":30}]"#
          + ": monthlyCost 210 -> 230"
      ])
    let gone = try changes(from: past)
    #expect(gone.count == 1 && gone[0].hasPrefix(#"fees [{"name":"store, kept","usdPerMonth":10}] -> "#))
  }

  @Test func `a fee of an option that changed is named with what it moved`() throws {
    func options(_ fees: String) -> String {
      #"{ "tuned": { "kind": "hosted", "model": "acme/small"\#(fees) } }"#
    }
    let decision = Self.decision.replacing("ft:acme/small", with: "tuned")
    let past = try Assessment.stated(decision, options: options(", " + Self.fees(40)))
    #expect(
      try changes(from: past, decision, options: options(#", "fees": []"#)) == [
        #"options.tuned.fees [{"name":"store, kept","usdPerMonth":40}] -> none: "#
          + "breakEvenMonths 6.31578947368 -> 6, "
          + "monthlyCost 240 -> 200, monthlySaving 760 -> 800"
      ])
  }

  @Test func `an announced end is named, and one that is moved or taken back`() throws {
    let ends = try PriceBook.shop(tunedEnds: "2027-02-20")
    #expect(
      try changes(from: .stated(Self.decision), in: ends) == [
        "ft:acme/small end none -> 2027-02-20: breakEvenMonths 6 -> afterEndOfLife"
      ])
    #expect(
      try changes(from: .stated(Self.decision, in: ends)) == [
        "ft:acme/small end 2027-02-20 -> none: breakEvenMonths afterEndOfLife -> 6"
      ])
    #expect(
      try changes(from: .stated(Self.decision, in: ends), in: .shop(tunedEnds: "2027-11-01")) == [
        "ft:acme/small end 2027-02-20 -> 2027-11-01: breakEvenMonths afterEndOfLife -> 6"
      ])
  }

  @Test func `a replaced successor is named`() throws {
    let then = try PriceBook.shop(bigEnds: "2027-01-20")
    let now = try PriceBook.shop(bigEnds: "2027-01-20", replacement: "acme/other")
    let lines = try changes(from: .stated(Self.decision, in: then), in: now)
    #expect(lines.contains { $0.hasPrefix("acme/big replacement acme/small -> acme/other") })
  }

  @Test func `tuning that is closed is named with what it did`() throws {
    let lines = try changes(from: .stated(Self.decision), in: .shop(tuning: "closed"))
    #expect(
      lines == [
        "ft:acme/small fineTuning open -> closed: breakEvenMonths 6 -> unavailable, "
          + "monthlyCost 200 -> unknown, monthlySaving 800 -> unknown"
      ])
  }

  @Test func `a day that moves something is named, and none where the file has a start`() throws {
    let book = try PriceBook.shop(tunedEnds: "2027-08-20")
    let past = try Assessment.stated(Self.decision, in: book)
    #expect(
      try changes(from: past, on: "2027-04-20", in: book) == [
        "start 2026-11-20 -> 2027-04-20: breakEvenMonths 6 -> afterEndOfLife"
      ])
    let start = #""start": "2026-11-20""#
    let fixed = try Assessment.stated(Self.decision, time: start, in: book)
    #expect(try changes(from: fixed, time: start, on: "2027-04-20", in: book) == [])
  }

  @Test func `a default that begins to play a part and moves nothing is no news`() throws {
    let decision = #""choose": "acme/small""#
    let past = try Assessment.stated(decision, options: #"["acme/small"]"#)
    let now = try changes(from: past, decision, options: #"["acme/small", "ft:acme/small"]"#)
    #expect(now == ["ft:acme/small price: "])
  }

  @Test func `a discount whose product has no short decimal is not a change`() throws {
    let more = { (discount: String) in
      #""prices": [{ "provider": "acme", "discount": "\#(discount)", "reason": "contract" }],"#
    }
    for discount in ["12%", "33.3%", "7%", "11.1%"] {
      let past = try Assessment.stated(Self.decision, more: more(discount), in: .shop(big: 2.5, tuned: 0.7))
      #expect(try changes(from: past, more: more(discount), in: .shop(big: 2.5, tuned: 0.7)) == [])
    }
  }

  @Test(arguments: ["1..2000000", "0.5..3000000", "400..800..1200", "0.0000001..0.001"])
  func `a range reads back as it was recorded`(input: String) throws {
    let past = try Assessment.stated(Self.decision, input: input)
    #expect(try changes(from: past, input: input) == [])
  }

  @Test func `results that moved without a recorded reason are not silent`() throws {
    let past = try Assessment.stated(Self.decision)
    var record = past.record
    record.results[.monthlySaving] = .number(799)
    let assessment = try Assessment.stated(record.recorded(Self.decision))
    #expect(assessment.changes.isEmpty)
    #expect(assessment.moves == [.init(metric: .monthlySaving, then: .number(799), now: .number(800))])
    #expect(!assessment.isAsRecorded)
  }

  @Test func `a feature's calls and its bill are named in a portfolio`() throws {
    func text(calls: String, bill: Int, recorded: String) -> String {
      """
      { "defaults": { "teamHours": 40, "hourlyRate": 100, "hostTrainingCost": 100 },
        "hosts": { "chat": { "machine": "vps" } },
        "features": [
          { "name": "chat", "bill": \(bill), "workload": { "calls": "\(calls)" }, "host": "chat" } ],
        "decision": { "choose": "features" \(recorded) } }
      """
    }
    let day = try #require(CompleteScenario.day)
    func assessment(_ text: String) throws -> Assessment {
      let file = try ScenarioFile(bytes: Array(text.utf8), named: "bill.json")
      return try #require(try Assessment(file, asOf: day, over: PriceBook.sharedEmbedded.get()))
    }
    let past = try assessment(text(calls: "9k/day", bill: 2000, recorded: ""))
    let recorded = past.record.recorded("")
    #expect(try assessment(text(calls: "9k/day", bill: 2000, recorded: recorded)).isAsRecorded)
    let now = try assessment(text(calls: "30k/day", bill: 2500, recorded: recorded))
    #expect(
      now.changes.map(\.line) == [
        "features.chat.bill $2000 -> $2500: monthlySaving 1900.5 -> 2400.5",
        "features.chat.calls 270000 -> 900000: monthlyCost 59.5 -> 99.5, monthlySaving 2440.5 -> 2400.5",
      ])
  }
}
