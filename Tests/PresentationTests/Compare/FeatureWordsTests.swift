import CostModel
import JSONText
import Testing

@testable import Presentation

@Suite struct FeatureWordsTests {
  private static func quantities(_ texts: [String: String]) throws -> StatedOption.Quantities {
    var given: StatedOption.Quantities = [:]
    for (key, text) in texts {
      let definition = try #require(Parameters.standard.all.first { $0.key == key })
      given[key] = (try StatedQuantity(text, for: definition), .flag(definition.flag))
    }
    return given
  }

  /// The published case: two features share one machine, the third stays.
  private static func published(
    once: [String: String] = [:], hours: String = "100", fee: String? = nil, features: Int = 3
  ) throws -> Comparison {
    func feature(
      _ name: String, _ calls: String, _ bill: Double, _ destination: StatedFeature.Destination
    ) throws -> StatedFeature {
      var statement = Statement()
      statement.given = try quantities(["calls": calls])
      return StatedFeature(name: name, statement: statement, bill: Spread(bill), destination: destination)
    }
    var shared = Statement()
    shared.given = try quantities(["teamHours": hours, "hourlyRate": "150", "hostTrainingCost": "275"])
    let host = StatedHost(
      name: "adapters", machine: "vps", given: try quantities(fee.map { ["platformFee": $0] } ?? [:]))
    shared.bundle = StatedBundle(
      once: try quantities(once), hosts: features == 3 ? [host] : [],
      features: features == 3
        ? [
          try feature("classification", "25k/day", 3420, .host("adapters")),
          try feature("extraction", "15k/day", 2850, .host("adapters")),
          try feature("chat", "2k/day", 960, .stays),
        ] : [try feature("chat", "2k/day", 960, .stays)])
    return try Comparison(
      try shared.scenario(asOf: #require(CalendarDate("2026-11-20")), in: PriceBook.embedded()),
      in: PriceBook.embedded())
  }

  /// The text of features without a file.
  private static func text(_ comparison: Comparison, width: Int = 80, isQuiet: Bool = false) -> String {
    BlockText.text(
      NamedComparison(nil, comparison).blocks,
      on: Page(width: width, depth: isQuiet ? .quiet : .usual))
  }

  @Test func `the tables show each feature, the host once, and what it all comes to`() throws {
    let text = Self.text(try Self.published(), isQuiet: true)
    #expect(
      text == """
        3 features, 1,260,000 calls a month                             as of 2026-11-20

        FEATURE            CALLS     TODAY     AFTER GOES TO
        classification   750,000 $3,420.00         - adapters
        extraction       450,000 $2,850.00         - adapters
        chat              60,000   $960.00   $960.00 stays
        Shared hosts
        adapters                              $99.50 8 vCPU, 32 GB
        In all
        a month        1,260,000 $7,230.00 $1,059.50

        Saves $6,170.50 a month, 85.3% of today's bill, once all calls have moved. 95.2%
        of the calls and 86.7% of the spend leave today's models.

        a month                     $1,059.50
        saves a month               $6,170.50
        up front, bill                $550.00
        up front, +team            $30,550.00
        pays back in months, bill         0.1
        pays back in months, +team        5.0
        after 12 months, bill      $73,496.00
        after 12 months, +team     $43,496.00
        verdict                     clear win

        """)
  }

  @Test(arguments: [60, 80, 120])
  func `nothing is wider than it may be`(width: Int) throws {
    let text = Self.text(
      try Self.published(once: ["maintenance": "5..10", "upfront": "100"], hours: "40..160"), width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains("adapters takes 40,000 calls a day at the peak of 50,000"))
    #expect(text.contains("Paid once for all features: $100.00 up front, $7.50"))
    #expect(text.contains("LOW"))
    // Of the remarks of the table on a machine the first is enough here.
    #expect(text.contains("adapters: The article of") && !text.contains("0.5B"))
  }

  @Test func `features that all stay save nothing, and no result is made up`() throws {
    let text = Self.text(try Self.published(features: 1))
    #expect(text.contains("Every feature stays on today's model; nothing is saved."))
    #expect(!text.contains("pays back"))
  }

  @Test func `the document has the figures of the table`() throws {
    func document(_ comparison: Comparison) -> String {
      NamedComparison(nil, comparison).document.text(pretty: false)
    }
    let text = document(try Self.published(fee: "0"))
    for part in [
      #"{"schema":"ftcalc/compare/1","asOf":"2026-11-20""#, #""monthly":{"total":7230,"#,
      #""monthly":{"total":1045,"#, #""moved":{"callsShare":0.952380952381,"spendShare":0.867219917012}"#,
      #""machines":{"count":1,"name":"8 vCPU, 32 GB","peakCallsPerDay":40000,"capacityCallsPerDay":50000,"headroom":0.2}"#,
      #""name":"chat","model":null,"callsPerMonth":60000,"today":{"total":960,"#,
      #""isBillStated":true,"after":{"total":960,"#, #""verdict":"clearWin""#,
      #""workload":{"callsPerMonth":1260000,"tokensPerCall":null"#,
    ] {
      #expect(text.contains(part), "\(part) is not in \(text)")
    }
    #expect(!text.contains(#""range""#))
    #expect(
      document(try Self.published(hours: "40..160")).contains(
        #""upfrontWithTeam":{"low":12550,"high":48550}"#))
  }

  @Test func `a record for today, for all features together, and for each feature and host`() throws {
    let lines = CSVText.text(ComparisonCSV.records([NamedComparison(nil, try Self.published())]))
      .split(separator: "\r\n")
    #expect(lines.count == 7)
    #expect(Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count == 1)
    #expect(lines[1].hasPrefix("today,features,,,7230,"))
    #expect(lines[2].hasPrefix("features,features,,clearWin,1059.5,6170.5,"))
    #expect(lines[3].hasPrefix("classification,feature,,,0,,,"))
    #expect(lines[6].hasPrefix("adapters,host,,,99.5,,"))
  }

  @Test func `the tables in Markdown`() throws {
    let text = Markup.markdown.text(
      try #require(ToldFeatures(try Self.published())).blocks)
    #expect(text.hasPrefix("| feature | calls a month | today | after | goes to |\n|---|--:|--:|--:|---|\n"))
    #expect(text.contains("| host adapters |  |  | $99.50 | 8 vCPU, 32 GB |"))
    #expect(text.contains("| in all | 1,260,000 | $7,230.00 | $1,059.50 |  |"))
    #expect(text.contains("| pays back in months, +team | 5.0 |"))
  }
}
