import Testing

@testable import CostModel

@Suite struct AssessmentTests {
  private static let tuned = #""choose": "ft:acme/small""#

  @Test(arguments: [
    (#"{ "metric": "breakEvenMonths", "atMost": "6 months" }"#, Assessment.Status.holds),
    (#"{ "metric": "breakEvenMonths", "atMost": 5.9 }"#, .fails),
    (#"{ "metric": "breakEvenMonths", "atMost": 5.9, "level": "warn" }"#, .warns),
    (#"{ "metric": "breakEvenMonths", "atMost": 5.9, "tolerance": "2%" }"#, .warns),
    (#"{ "metric": "monthlySaving", "atLeast": "$800" }"#, .holds),
    (#"{ "metric": "monthlyCost", "atMost": "$199.99" }"#, .fails),
    (#"{ "metric": "savingShare", "atLeast": "80%" }"#, .holds),
    (#"{ "metric": "npv", "atLeast": "$4,800" }"#, .holds),
    (#"{ "metric": "npv", "atLeast": "$4,801" }"#, .fails),
    (#"{ "metric": "headroom", "atLeast": "0%" }"#, .fails),
    (#"{ "metric": "monthlySaving", "fallsAtMost": "10%" }"#, .fails),
    (#"{ "metric": "bestOption" }"#, .fails),
    (#"{ "metric": "bestOption", "level": "warn" }"#, .warns),
  ])
  func `a condition decides how the decision stands`(condition: String, status: Assessment.Status) throws {
    #expect(try Assessment.stated("\(Self.tuned), \"must\": [\(condition)]").status == status)
  }

  private static let reviews: [(String, Assessment.Status, Assessment.Review.Status, Int?)] = [
    ("2026-11-20", .warns, .due, 11),
    ("2026-12-01", .warns, .due, 0), ("2026-12-02", .fails, .overdue, -1),
    ("2026-11-01", .warns, .due, 30), ("2026-10-31", .holds, .notDue, nil),
    ("2027-12-01", .fails, .overdue, -365),
  ]

  @Test(arguments: reviews)
  func `a review warns 30 days before its day and fails the day after it`(
    day: String, status: Assessment.Status, review: Assessment.Review.Status, daysLeft: Int?
  ) throws {
    let decision = Self.tuned + #", "reviewBy": "2026-12-01""#
    let assessment = try Assessment.stated(decision, on: day)
    #expect(assessment.status == status)
    #expect(assessment.review.status == review)
    #expect(assessment.review.daysLeft == daysLeft)
    let lenient = try Assessment.stated(decision + #", "afterReview": "warn""#, on: day)
    #expect(lenient.status == (status == .fails ? .warns : status))
  }

  @Test func `a choice that can no longer be had fails, whatever must hold`() throws {
    let book = try PriceBook.shop(tuning: "closed")
    let assessment = try Assessment.stated(Self.tuned, in: book)
    #expect(assessment.status == .fails)
    #expect(!assessment.answer.isAvailable)
    #expect(assessment.figures.value(of: .monthlySaving) == .unknown)
    #expect(assessment.figures.value(of: .breakEvenMonths) == .notReached(.unavailable))
  }

  @Test func `a model that the choice lives on and that ends is named`() throws {
    let book = try PriceBook.shop(bigEnds: "2027-05-01", tunedEnds: "2027-08-01")
    let moved = try Assessment.stated(Self.tuned, in: book)
    #expect(moved.status == .warns)
    #expect(moved.answer.retirements.map(\.id) == ["ft:acme/small"])
    #expect(moved.answer.retirements.map(\.inDays) == [254])
    let stayed = try Assessment.stated(#""choose": "baseline""#, in: book)
    #expect(stayed.answer.retirements.map(\.id) == ["acme/big"])
    let late = try PriceBook.shop(tunedEnds: "2027-11-20")
    #expect(try Assessment.stated(Self.tuned, in: late).status == .holds)
  }

  @Test(arguments: [("2027-02-19", Assessment.Status.warns), ("2027-02-20", .fails), ("2030-02-20", .fails)])
  func `from the day on which its model ends no choice stands`(day: String, status: Assessment.Status) throws
  {
    let book = try PriceBook.shop(bigEnds: "2027-02-20")
    let stays = #""choose": "baseline""#
    #expect(try Assessment.stated(stays, on: day, in: book).status == status)
    #expect(try Assessment.stated(Self.tuned, on: day, in: book).status == .holds)
    // A start in the past looks at months that are over; the model is gone all the same.
    let early = try Assessment.stated(stays, time: #""start": "2025-11-20""#, on: day, in: book)
    #expect(early.status == (status == .warns ? .holds : status))
  }

  @Test func `a machine that growth outgrows has no room`() throws {
    let options = { (growth: String) in
      try Assessment.stated(
        #""choose": "own", "must": [{ "metric": "headroom", "atLeast": "0%" }]"#,
        time: #""growth": "\#(growth)""#,
        options: #"""
          { "own": { "kind": "selfHosted", "hostMonthly": "$100", "hostCapacity": 5000, "hostTrainingCost": 0 } }
          """#)
    }
    // 100,000 a month are 3,333 a day, and 4,560 in month 12 at 2.9%, 5,131 at 4%.
    #expect(try options("2.9%").status == .holds)
    let outgrown = try options("4%")
    #expect(outgrown.status == .fails)
    guard case .number(let headroom) = outgrown.figures.value(of: .headroom) else {
      Issue.record("no headroom")
      return
    }
    let growth = (1...11).reduce(1.0) { grown, _ in grown * 1.04 }
    let peak = 100_000.0 / 30 * growth
    #expect(headroom.isClose(to: 1 - peak / 5000))
  }

  @Test func `an end within a mix is named`() throws {
    let options = #"""
      { "both": { "kind": "mix", "shares": { "ft:acme/small": "50%", "acme/other": "50%" } } }
      """#
    let book = try PriceBook.shop(tunedEnds: "2027-08-01")
    let assessment = try Assessment.stated(#""choose": "both""#, options: options, in: book)
    #expect(assessment.answer.retirements.map(\.id) == ["ft:acme/small"])
  }

  @Test func `staying is held against the best alternative`() throws {
    let assessment = try Assessment.stated(
      #""choose": "baseline", "must": [{ "metric": "monthlySaving", "atMost": "$900" }]"#)
    #expect(assessment.status == .holds)
    #expect(assessment.answer.alternative?.offer.id == "acme/small")
    #expect(assessment.figures.value(of: .monthlyCost) == .number(1000))
  }

  @Test func `a condition can hold for a named scenario and for an end of a range`() throws {
    let more = #""scenarios": { "double": { "workload": { "calls": "200k" } } },"#
    let inDouble = #""must": [{ "metric": "monthlySaving", "atLeast": 1600, "in": "double" }]"#
    #expect(try Assessment.stated("\(Self.tuned), \(inDouble)", more: more).status == .holds)
    let must = { (end: String, limit: Int) in
      #""must": [{ "metric": "monthlyCost", "atMost": \#(limit), "at": "\#(end)" }]"#
    }
    for (end, limit) in [("low", 120), ("likely", 200), ("high", 280)] {
      let held = try Assessment.stated("\(Self.tuned), \(must(end, limit))", input: "400..1200")
      #expect(held.status == .holds, "\(end)")
      let broken = try Assessment.stated("\(Self.tuned), \(must(end, limit - 1))", input: "400..1200")
      #expect(broken.status == .fails, "\(end)")
    }
  }

  @Test func `of options that are worth the same the chosen one is best`() throws {
    let more =
      #", { "id": "twin", "prices": [{ "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 1, "source": "list", "checked": "2026-11-01" }] }"#
    let options = #"["acme/small", "acme/twin"]"#
    for choice in ["acme/small", "acme/twin"] {
      let assessment = try Assessment.stated(
        #""choose": "\#(choice)", "must": [{ "metric": "bestOption" }]"#, options: options,
        in: .shop(more: more))
      #expect(assessment.status == .holds, "\(choice)")
    }
    let same = try Assessment.stated(
      #""choose": "baseline", "must": [{ "metric": "bestOption" }]"#, options: #"["acme/small"]"#,
      in: .shop(small: 10))
    #expect(same.status == .holds)
  }
}
