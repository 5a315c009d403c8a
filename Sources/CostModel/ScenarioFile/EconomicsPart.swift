internal import JSONText

/// What users pay and ask for, in a scenario file.
struct EconomicsPart: ParameterHolder {
  static let kind = "the economics"
  static let key = "economics"
  /// More plans than this are no price list.
  static let planLimit = 50
  static let fields = FieldTable<EconomicsPart>(
    [
      Field(
        "plans", meaning: "what users pay for, by name; the numbers beside it hold for all of them",
        shape: .named(.object(PlanPart.self), names: nil)
      ) { (value, reader, context) throws(JSONTextError) in
        var count = 0
        try reader.readObject { (name, reader) throws(JSONTextError) in
          context.checkName(name, reader)
          let place = context.place(of: reader)
          count += 1
          guard count <= planLimit else { return try reader.skipValue() }
          guard let part = try context.read(PlanPart.self, from: &reader) else { return }
          var plan = StatedPlan(name: name, given: part.given, cohorts: part.cohorts)
          plan.place = place
          value.plans.append(plan)
        }
        if count > planLimit {
          context.report(
            .badValue("\(count) plans", key: "plans", reason: "give up to \(planLimit)"), behind: reader)
        }
      },
      Field(
        "bills", meaning: "the bills for inference of past months, the last one last",
        shape: .list(.stated(.usdPerMonth, 0...1e12))
      ) { (value, reader, context) throws(JSONTextError) in
        try reader.readArray { (_, reader) throws(JSONTextError) in
          let text = try reader.readQuantityText()
          if let bill = RecordedInput.bill(text), !bill.isRange {
            value.bills.append(bill.likely)
          } else {
            context.report(
              .badValue(text, key: "bills", reason: "give USD a month, such as \"$3,420\""), behind: reader)
          }
        }
      },
      .object("thisWeek", meaning: "what was counted this week, for the weekly table") { $0.thisWeek = $1 },
      .object("lastWeek", meaning: "the same of the week before") { $0.lastWeek = $1 },
    ] + Field.parameters(at: key))

  var thisWeek: WeekPart?
  var lastWeek: WeekPart?
  var plans: [StatedPlan] = []
  var bills: [Double] = []
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []

  var stated: StatedEconomics {
    StatedEconomics(
      plans: plans, bills: bills,
      weeks: thisWeek.map { ($0.week, lastWeek?.week ?? Week()) })
  }
}

/// What was counted in a week, in a scenario file.
struct WeekPart: FileObject {
  static let kind = "a week"
  static let fields = FieldTable<WeekPart>(
    Week.Figure.allCases.map { figure in
      let most = figure.unit == .share ? 10.0 : 1e12
      let least = figure == .grossMargin ? -10.0 : 0
      return Field(
        figure.rawValue, meaning: figure.meaning, shape: .stated(figure.unit, least...most)
      ) { (value, reader, context) throws(JSONTextError) in
        let text = try reader.readQuantityText()
        let read = try? StatedQuantity(text, unit: figure.unit, allowed: least...most, acceptsRange: false)
        if let read {
          value.week.figures[figure] = read.spread.likely
        } else {
          context.report(
            .badValue(text, key: figure.rawValue, reason: "give one number, such as \(figure.example)"),
            behind: reader)
        }
      }
    })

  var week = Week()
}

extension Week.Figure {
  fileprivate var meaning: String {
    switch self {
    case .cost: "what inference cost"
    case .activeUsers: "users that were active"
    case .revenue: "what came in"
    case .grossMargin: "gross margin"
    case .cacheHitRate: "share of the calls that a cache answered"
    case .smallModelShare: "share of the calls on middle and small models"
    case .topCustomersShare: "what the dearest fifth of the customers costs, of what they pay"
    }
  }

  fileprivate var example: String { unit == .share ? "30%" : unit == .usd ? "$4,200" : "1200" }
}

/// A plan in a scenario file.
struct PlanPart: ParameterHolder {
  static let kind = "a plan"
  static let fields = FieldTable<PlanPart>(
    [
      Field(
        "cohorts", meaning: "its users by kind, by name, each with a share of them",
        shape: .named(.object(CohortPart.self), names: nil)
      ) { (value, reader, context) throws(JSONTextError) in
        try reader.readObject { (name, reader) throws(JSONTextError) in
          context.checkName(name, reader)
          guard value.cohorts.count < StatedMix.partLimit else { return try reader.skipValue() }
          guard let part = try context.read(CohortPart.self, from: &reader) else { return }
          value.cohorts.append(StatedCohort(name: name, share: part.share, given: part.given))
        }
      }
    ] + Field.parameters { registry.economics.ofPlan.contains($0.slot) })

  var cohorts: [StatedCohort] = []
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}

/// Some users of a plan in a scenario file: what they ask for, and tokens of their own.
struct CohortPart: ParameterHolder {
  static let kind = "a cohort"
  static let fields = FieldTable<CohortPart>(
    [.share("share", required: true, meaning: "share of the users of the plan") { $0.share = $1.value }]
      + Field.parameters { registry.economics.ofCohort.contains($0.slot) || $0.mayDifferByTier })

  var share = 0.0
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}
