internal import CostModel

/// What the JSON document of a comparison holds of several features that share one bill.
enum FeatureJSON {
  static let members: [Member<Comparison>] = [
    Member("features", ifAny: .list(of: feature), "of several features: what each costs, and where it goes") {
      ToldFeatures($0)?.features
    },
    Member("hosts", ifAny: .list(of: host), "machines that features share") { ToldFeatures($0)?.hosts },
    Member("once", ifAny: once, "what is paid once for all features") { ToldFeatures($0) },
    Member("moved", ifAny: moved, "what leaves today's models") { ToldFeatures($0) },
  ]

  private static let once = Form<ToldFeatures>([
    Member("upfront", upfront) { $0.once.upfront }, Member("monthly", .number) { $0.once.monthly },
  ])

  private static let moved = Form<ToldFeatures>([
    Member("callsShare", orNull: .number) { $0.moved.calls },
    Member("spendShare", orNull: .number) { $0.moved.spend },
  ])

  private static let feature = Form<Comparison.Feature>([
    Member("name", .text) { $0.name }, Member("model", orNull: .text) { $0.model },
    Member("callsPerMonth", orNull: .number) { $0.calls }, Member("today", .monthly) { $0.today },
    Member("isBillStated", .flag, "whether today's bill was given, not computed") { $0.isBillStated },
    Member("after", .monthly, "\(MovedMonth.described), without what a shared host costs") { $0.after },
    Member("moved", .flag) { $0.isMoved },
    Member("option", orNull: .text) { $0.option }, Member("host", orNull: .text) { $0.host },
    Member("upfront", upfront) { $0.oneOff },
  ]).named("feature")

  private static let host = Form<Comparison.Host>([
    Member("name", .text) { $0.name }, Member("features", .list(of: .text)) { $0.features },
    Member("machines", machines) { $0 }, Member("monthly", .monthly) { $0.monthly },
    Member("upfront", upfront) { $0.oneOff },
  ]).named("host")

  private static let machines = Form<Comparison.Host>([
    Member("count", orNull: .whole, "null where they are paid by the second") { $0.machines?.count },
    Member("name", .text) { $0.machine },
    Member("peakCallsPerDay", orNull: .number) { $0.peak },
    Member("capacityCallsPerDay", orNull: .number) { $0.capacity },
    Member("headroom", orNull: .number) { $0.headroom },
  ])

  private static let upfront = Form<OneOff>([
    Member("total", orNull: .number, "USD on the provider's bill, without the team's time") { $0.bill },
    Member("labor", .number, "USD of the team's time") { $0.labor },
  ]).named("upfront")
}
