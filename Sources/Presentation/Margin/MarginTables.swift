internal import CostModel
internal import JSONText

extension Margin {
  /// The plans side by side, all of them together behind.
  var planTable: Grid? {
    guard let total, !plans.isEmpty else { return nil }
    let several = plans.count > 1
    func row(_ label: String, _ cell: (Plan) -> String, all: String = "") -> [String] {
      [label] + plans.map(cell) + (several ? [all] : [])
    }
    func share(_ value: Double?) -> String { value.map(FigureText.share) ?? "-" }
    var rows = [
      row("users", { FigureText.count($0.users) }, all: FigureText.count(total.users)),
      row("pays, net", { FigureText.money($0.netRevenuePerUser) }),
      row(
        "costs, average", { FigureText.money($0.costPerUser.mean) },
        all: total.costPerUser.map(FigureText.money) ?? ""),
      row("costs, median", { FigureText.money($0.costPerUser.p50) }),
      row("costs, P90", { FigureText.money($0.costPerUser.p90) }),
      row("costs, P99", { FigureText.money($0.costPerUser.p99) }),
      row("margin, average", { share($0.grossMargin.mean) }, all: share(total.grossMargin)),
      row("margin, median", { share($0.grossMargin.p50) }),
      row("margin, P90", { share($0.grossMargin.p90) }, all: share(total.marginP90)),
    ]
    if plans.contains(where: { $0.budget?.calls != nil }) {
      rows.append(row("calls at target", { $0.budget?.calls.map(FigureText.calls) ?? "-" }))
    }
    if plans.contains(where: { $0.budget?.tokens != nil }) {
      rows.append(row("tokens at target", { $0.budget?.tokens.map(FigureText.calls) ?? "-" }))
    }
    rows += [
      row("price for P90", { $0.priceForP90.map(FigureText.money) ?? "-" }),
      row("below zero", { share($0.usersBelowZero) }, all: share(total.usersBelowZero)),
      row("their share", { share($0.billBelowZero) }, all: share(total.billBelowZero)),
    ]
    return Grid(
      columns: [.init("", heads: [""])] + plans.map { .init($0.name?.escaped(limit: 24) ?? "a user", .right) }
        + (several ? [.init("all", .right)] : []),
      rows: rows)
  }

  /// The users of each plan by kind; nil where all are alike.
  var cohortTable: Grid? {
    let rows = plans.flatMap { plan in
      plan.cohorts.map { cohort in
        [
          (plan.name.map { $0 + ", " } ?? "").escaped(limit: 40) + cohort.name.escaped(limit: 40),
          FigureText.share(cohort.share), FigureText.share(cohort.shareOfBill),
          FigureText.money(cohort.costPerUser), cohort.grossMargin.map(FigureText.share) ?? "-",
        ]
      }
    }
    return rows.isEmpty
      ? nil
      : Grid(
        columns: [
          .init("users"), .init("of the plan", .right), .init("of its bill", .right), .init("costs", .right),
          .init("margin", .right),
        ], rows: rows)
  }

  /// The limits of each plan, and what they make of its margin.
  var limitTable: Grid? {
    let rows = plans.filter { $0.netRevenuePerUser > 0 }.flatMap { plan in
      plan.limits.filter { $0.budget.calls != nil }.map { $0.cells(of: plan.name) }
    }
    return rows.isEmpty
      ? nil
      : Grid(
        columns: [
          .init("limit"), .init("calls", .right), .init("tokens", .right), .init("costs", .right),
          .init("margin with it", .right),
        ], rows: rows)
  }

  /// The same users under each option; nil without any.
  var optionTable: Grid? { options.isEmpty ? nil : comparison?.marginTable() }
}

extension Comparison {
  /// What users pay and cost under today's model and under each option, or under some; nil where nobody said.
  func marginTable(_ isShown: (String) -> Bool = { _ in true }) -> Grid? {
    guard let margins else { return nil }
    let rows = ([margins.today] + margins.options.filter { isShown($0.id) }).enumerated().map {
      place, option in
      [
        option.id.escaped(limit: 60) + (place == 0 ? ", today" : ""),
        option.grossMargin.map(FigureText.share) ?? "-", option.costPerUser.map(FigureText.money) ?? "-",
        option.usersBelowZero.map(FigureText.share) ?? "-",
      ]
    }
    return Grid(
      columns: [
        .init("under"), .init("margin", .right), .init("a user costs", .right), .init("below zero", .right),
      ], rows: rows)
  }
}

extension Margin {
  /// The margin behind each lever; nil where none takes anything off.
  var leverTable: Grid? {
    guard !levers.isEmpty else { return nil }
    return Grid(
      columns: [.init("lever"), .init("margin with it", .right), .init("")],
      rows: levers.map { lever in
        [
          lever.lever.title, lever.grossMargin.map(FigureText.share) ?? "-",
          lever.isGiven ? "given" : "could be had, at most",
        ]
      })
  }

  /// The same users under each pricing model; nil without users that pay.
  var chargedTable: Grid? {
    guard charged.contains(where: { $0.grossMargin != nil }) else { return nil }
    return Grid(
      columns: [.init("charged by"), .init("a user pays, net", .right), .init("margin", .right)],
      rows: charged.map { charged in
        [
          charged.model.title, charged.revenuePerUser.map(FigureText.money) ?? "-",
          charged.grossMargin.map(FigureText.share) ?? "what is a result worth?",
        ]
      })
  }

  /// The figures of this week and of the last, against their targets; nil where nobody counted a week.
  var weeklyTable: Grid? {
    guard let weekly else { return nil }
    func cell(_ value: Double?, _ unit: Unit) -> String { value.map { FigureText.text($0, unit) } ?? "-" }
    return Grid(
      columns: [
        .init("week"), .init("this", .right), .init("last", .right), .init("target", .right), .init(""),
      ],
      rows: weekly.lines.map { line in
        let target = line.target.map { "\($0.isLeast ? ">" : "<") \(FigureText.text($0.value, line.unit))" }
        return [
          line.name, cell(line.this, line.unit), cell(line.last, line.unit), target ?? "",
          line.isMet.map { $0 ? "ok" : "x" } ?? "",
        ]
      })
  }

  /// What is published of how margins rise, and where it contradicts itself.
  var roadmapWords: [String] {
    guard let margin = total?.grossMargin, margin < 0.75 else { return [] }
    let roadmap = MarginRoadmap(from: margin)
    func ends(_ range: ClosedRange<Double>) -> String {
      "\(FigureText.count((range.lowerBound * 100).rounded())) to \(FigureText.count((range.upperBound * 100).rounded()))%"
    }
    let steps = roadmap.phases.map { phase in
      let weeks = phase.weeks.map {
        ", \(FigureText.count($0.lowerBound)) to \(FigureText.count($0.upperBound)) weeks of an engineer"
      }
      return
        "From \(FigureText.count((roadmap.start * 100).rounded()))%, \(phase.name)\(weeks ?? ""): \(ends(phase.margin))."
    }
    let odd = roadmap.contradictions.map {
      "The text adds \(ends($0.phase.points ?? 0...0)) points for '\($0.phase.name)', which is \(ends($0.byPoints)), not \(ends($0.phase.margin))."
    }
    return steps + odd + [
      "\(MarginRoadmap.source.words); for products whose answers repeat and whose tasks differ."
    ]
  }
}

extension PricingModel {
  /// What it is called.
  fileprivate var title: String {
    switch self {
    case .flat: "one price"
    case .credits: "credits, at cost / (1 - target)"
    case .seatAndUsage: "a seat, and what is beyond it"
    case .outcome: "each result"
    case .tieredSeats: "tiers at the median and P90"
    }
  }
}

extension Margin.Limit {
  /// What it allows, and what it makes of the margin.
  fileprivate func cells(of plan: String?) -> [String] {
    let owner = plan.map { "\($0.escaped(limit: 40)), " } ?? ""
    let what = "\(isHard ? "stops" : "warns") at P\(FigureText.count(percentile * 100))"
    return [
      owner + what, budget.calls.map(FigureText.calls) ?? "-", budget.tokens.map(FigureText.calls) ?? "-",
      FigureText.money(budget.cost), grossMargin.map(FigureText.share) ?? "",
    ]
  }
}
