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
        + (several ? [.init(totalHead, .right)] : []),
      rows: rows)
  }

  /// What all plans together are called, so that no plan is.
  private var totalHead: String {
    plans.contains { $0.name?.lowercased() == "all" } ? "all plans" : "all"
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
    let rows = paidPlans.filter { !$0.isUniform }.flatMap { plan in
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

  /// The same users under each option, those that were asked for and have no margin among them; nil without any.
  var optionTable: Grid? {
    options.isEmpty && leftOut.isEmpty ? nil : comparison?.marginTable(leftOut, withUpfront: true)
  }
}

extension Comparison {
  /// What users pay and cost under today's model and under each option, or under some; nil where nobody said.
  ///
  /// - Parameters:
  ///   - leftOut: rows without a margin, shown with the reason.
  ///   - withUpfront: whether to show what has to be paid first, the end of a life and marks on prices, as the table of
  ///     options does.
  func marginTable(
    _ leftOut: [Row] = [], withUpfront: Bool = false, _ isShown: (String) -> Bool = { _ in true }
  ) -> Grid? {
    guard let margins else { return nil }
    func cells(_ option: Margin.OptionMargin, _ name: String) -> [String] {
      [
        name, option.grossMargin.map(FigureText.share) ?? "-",
        option.costPerUser.map(FigureText.money) ?? "-",
        option.usersBelowZero.map(FigureText.share) ?? "-",
      ]
    }
    var rows = [
      cells(margins.today, margins.today.id.escaped(limit: 60) + ", today") + (withUpfront ? [""] : [])
    ]
    for option in margins.options where isShown(option.id) {
      let name = option.id.escaped(limit: 60)
      guard withUpfront, let row = row(option.id) else {
        rows.append(cells(option, name))
        continue
      }
      let end = row.endWords(after: scenario.start).map { ", \($0)" } ?? ""
      rows.append(
        cells(option, name + (isUnconfirmed(row) ? " ?" : "") + end)
          + [row.figures.map { upfront(of: row, $0) } ?? "-"])
    }
    if withUpfront {
      rows += leftOut.map { row in
        ["\(row.id.escaped(limit: 60)): \(row.shortReason)", "-", "-", "-", ""]
      }
    }
    return Grid(
      columns: [
        .init("under"), .init("margin", .right), .init("a user costs", .right), .init("below zero", .right),
      ] + (withUpfront ? [.init("up front", .right)] : []), rows: rows)
  }
}

extension Row {
  /// That it ends within the years that anybody looks ahead; nil where no day is known.
  fileprivate func endWords(after start: CalendarDate) -> String? {
    offer.endOfLife.map { "ends \($0)" }
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
          lever.lever.title, FigureText.share(lever.grossMargin),
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
  ///
  /// - Parameter weeks: their first days, which stand above the figures.
  func weeklyTable(_ weeks: MarginAnswer.Weeks? = nil) -> Grid? {
    guard let weekly else { return nil }
    func column(_ name: String, _ day: CalendarDate?) -> Grid.Column {
      day.map { .init("\(name), from \($0)", .right, heads: ["\(name.uppercased()), FROM", "\($0)"]) }
        ?? .init(name, .right)
    }
    func cell(_ value: Double?, _ unit: Unit) -> String { value.map { FigureText.text($0, unit) } ?? "-" }
    return Grid(
      columns: [
        .init("week"), column("this", weeks?.this), column("last", weeks?.last), .init("target", .right),
        .init(""),
      ],
      rows: weekly.lines.map { line in
        let target = line.target.map { "\($0.isLeast ? ">" : "<") \(FigureText.text($0.value, line.unit))" }
        return [
          line.subject.title, cell(line.this, line.unit), cell(line.last, line.unit), target ?? "",
          line.isMet.map { $0 ? "ok" : "x" } ?? "",
        ]
      })
  }
}

extension PricingModel {
  /// What it is called.
  fileprivate var title: String {
    switch self {
    case .flat: "one price"
    case .credits: "credits, at what leaves the target"
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
