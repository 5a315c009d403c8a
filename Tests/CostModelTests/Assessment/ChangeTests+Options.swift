import Testing

@testable import CostModel

/// What changed of options, and of what calls are shared among.
extension ChangeTests {
  @Test func `an option that was added or removed is named by its price`() throws {
    let decision = #""choose": "baseline""#
    let one = #"["acme/other"]"#
    let two = #"["acme/other", "acme/small"]"#
    let added = try changes(from: .stated(decision, options: one), decision, options: two)
    #expect(added == ["acme/small price: monthlySaving 700 -> 900"])
    let removed = try changes(from: .stated(decision, options: two), decision, options: one)
    #expect(removed == ["acme/small price: monthlySaving 900 -> 700"])
  }

  @Test func `the horizon, a growth and an option's own number are named`() throws {
    #expect(
      try changes(from: .stated(Self.decision), time: #""growth": "10%""#) == [
        "growth 0% -> 10%: breakEvenMonths 6 -> 4.92821528584"
      ])
    let options = { (cut: String) in
      #"{ "tuned": { "kind": "hosted", "model": "acme/small", "outputCut": "\#(cut)" } }"#
    }
    let decision = Self.decision.replacing("ft:acme/small", with: "tuned")
    #expect(
      try changes(from: .stated(decision, options: options("0%")), decision, options: options("50%")) == [
        "options.tuned.outputCut 0% -> 50%: breakEvenMonths 6 -> 5.85365853659, "
          + "monthlyCost 200 -> 180, monthlySaving 800 -> 820"
      ])
  }

  @Test func `another choice is named with what it moved, and a record without one says nothing`() throws {
    let past = try Assessment.stated(Self.decision)
    let other = Self.decision.replacing("ft:acme/small", with: "acme/small")
    #expect(
      try changes(from: past, other) == [
        "choose ft:acme/small -> acme/small: breakEvenMonths 6 -> 0, monthlyCost 200 -> 100, "
          + "monthlySaving 800 -> 900"
      ])
    var older = past.record
    older.choice = nil
    #expect(try Assessment.stated(older.recorded(other)).changes.isEmpty)
    let gone = try Assessment.stated(past.record.recorded(other), options: #"["acme/small"]"#)
    #expect(gone.changes.map(\.line).contains("choose ft:acme/small -> acme/small cannot be computed"))
  }

  @Test func `a choice that is written otherwise is the same choice`() throws {
    let other = Self.decision.replacing("ft:acme/small", with: "FT:small")
    #expect(try changes(from: .stated(Self.decision), other) == [])
  }

  @Test func `a ramp of an option's own is named`() throws {
    let options = { (ramp: String) in
      #"{ "tuned": { "kind": "hosted", "model": "acme/small" \#(ramp) } }"#
    }
    let decision = Self.decision.replacing("ft:acme/small", with: "tuned")
    let half = options(#", "ramp": ["50%", "50%"]"#)
    #expect(
      try changes(from: .stated(decision, options: options("")), decision, options: half) == [
        "options.tuned.ramp none -> 50%,50%: breakEvenMonths 6 -> 7"
      ])
    #expect(
      try changes(from: .stated(decision, options: half), decision, options: options("")) == [
        "options.tuned.ramp 50%,50% -> none: breakEvenMonths 7 -> 6"
      ])
    #expect(try changes(from: .stated(decision, options: half), decision, options: half) == [])
  }

  @Test func `the shares of a mix are named, and what a number of one of its parts moved`() throws {
    let options = { (tuned: Int, cut: String) in
      #"""
      { "a, b": { "kind": "hosted", "model": "acme/small", "outputCut": "\#(cut)" },
        "both": { "kind": "mix", "shares": { "a, b": "\#(tuned)%", "acme/other": "\#(100 - tuned)%" } } }
      """#
    }
    let decision = #""choose": "both""#
    let even = try Assessment.stated(decision, options: options(50, "0%"))
    #expect(even.record.inputs["options.both.shares"] == "50% a, b, 50% acme/other")
    #expect(try changes(from: even, decision, options: options(50, "0%")) == [])
    // $300 for all with the other model, $200 with the tuned one.
    #expect(
      try changes(from: even, decision, options: options(75, "0%")) == [
        "options.both.shares 50% a, b, 50% acme/other -> 75% a, b, 25% acme/other: "
          + "monthlyCost 250 -> 225, monthlySaving 750 -> 775"
      ])
    #expect(
      try changes(from: even, decision, options: options(50, "50%")) == [
        "options.a, b.outputCut 0% -> 50%: monthlyCost 250 -> 240, monthlySaving 750 -> 760"
      ])
  }

  @Test func `the steps of a cascade, its escalation and its router are kept, and what they moved is told`()
    throws
  {
    let options = { (rule: String, more: String) in
      #"""
      { "tuned": { "kind": "hosted", "model": "acme/small" },
        "both": { "kind": "mix", \#(rule)\#(more) } }
      """#
    }
    let decision = #""choose": "both", "must": [{ "metric": "monthlyCost", "atMost": "$2,000" }]"#
    let cascade = #""cascade": ["acme/small", "tuned"], "escalation": "20%""#
    let past = try Assessment.stated(decision, options: options(cascade, ""))
    #expect(past.record.inputs["options.both.cascade"] == "acme/small -> tuned")
    #expect(past.record.inputs["options.both.escalation"] == "20%")
    #expect(try changes(from: past, decision, options: options(cascade, "")) == [])
    // $100 for all with the small model, $200 with the tuned one.
    let more = #""cascade": ["acme/small", "tuned"], "escalation": "50%""#
    #expect(
      try changes(from: past, decision, options: options(more, "")).map { $0.prefix { $0 != ":" } } == [
        "options.both.escalation 20% -> 50%"
      ])
    #expect(
      try changes(from: past, decision, options: options(more, "")).first?.contains("monthlyCost 140 -> 200")
        == true)
    let turned = #""cascade": ["tuned", "acme/small"], "escalation": "20%""#
    #expect(
      try changes(from: past, decision, options: options(turned, "")).first?
        .hasPrefix("options.both.cascade acme/small -> tuned -> tuned -> acme/small: monthlyCost 140 -> 220")
        == true)
    let routed = #", "router": { "model": "acme/small", "input": 400, "output": 100 }"#
    let withRouter = try changes(from: past, decision, options: options(cascade, routed))
    #expect(
      withRouter.map { $0.prefix { $0 != ":" } } == [
        "options.both.router none -> acme/small", "options.both.routerInput none -> 400",
        "options.both.routerOutput none -> 100",
      ])
    #expect(withRouter.first?.contains("monthlyCost 140 -> 190") == true)
  }

  @Test func `the shares of tiers are kept with their tiers`() throws {
    let options = { (simple: Int) in
      #"""
      { "tuned": { "kind": "hosted", "model": "acme/small" },
        "both": { "kind": "mix", "tiers": {
          "simple": { "share": "\#(simple)%", "option": "acme/small" },
          "complex": { "share": "\#(100 - simple)%", "option": "tuned" } } } }
      """#
    }
    let decision = #""choose": "both", "must": [{ "metric": "monthlyCost", "atMost": "$2,000" }]"#
    let past = try Assessment.stated(decision, options: options(60))
    #expect(past.record.inputs["options.both.shares"] == "40% complex: tuned, 60% simple: acme/small")
    let found = try changes(from: past, decision, options: options(80))
    #expect(found.count == 1)
    #expect(found.first?.contains("monthlyCost 140 -> 120") == true)
  }
}
