/// What users pay, what they ask for, and what of that is wanted.
package struct EconomicsParameters: Sendable {
  package let price: OptionalParameter<DollarsPerMonth>
  package let users: OptionalParameter<PlainCount>
  package let callsPerUser: OptionalParameter<CallsPerMonth>
  package let callsPerUserP90: OptionalParameter<CallsPerMonth>
  package let callsPerUserP99: OptionalParameter<CallsPerMonth>
  package let costPerUser: OptionalParameter<DollarsPerMonth>
  package let paymentFee: Parameter<Fraction>
  package let fixedFee: Parameter<Dollars>
  package let storeFee: Parameter<Fraction>
  package let refunds: Parameter<Fraction>
  package let otherCost: Parameter<DollarsPerMonth>
  package let overhead: Parameter<Fraction>
  package let freeUsers: Parameter<PlainCount>
  package let callsPerFreeUser: Parameter<CallsPerMonth>
  package let targetMargin: Parameter<Fraction>
  package let softLimit: Parameter<Fraction>
  package let hardLimit: Parameter<Fraction>
  package let revenue: OptionalParameter<DollarsPerMonth>
  package let spend: OptionalParameter<DollarsPerMonth>
  package let spendGrowth: OptionalParameter<Fraction>
  package let revenueGrowth: Parameter<Fraction>
  package let tripwire: Parameter<Fraction>

  init(_ list: inout Declarations) {
    list.group = .economics
    price = list.declare("price", "--price", 0...1e9, "50", "what a user pays a month, before fees")
    users = list.declare("users", "--users", 0...1e10, "1000", "users that pay")
    callsPerUser = list.declare(
      "callsPerUser", "--calls-per-user", 0...1e12, "400",
      "calls of a user a month, the median where P90 is given")
    callsPerUserP90 = list.declare(
      "callsPerUserP90", "--calls-per-user-p90", 0...1e12, "2000", "calls that nine users of ten stay below")
    callsPerUserP99 = list.declare(
      "callsPerUserP99", "--calls-per-user-p99", 0...1e12, "9000", "calls that 99 users of 100 stay below")
    costPerUser = list.declare(
      "costPerUser", "--cost-per-user", 0...1e9, "11.50",
      "inference of a user a month, where known without calls")
    paymentFee = list.declare(
      "paymentFee", "--payment-fee", .share, .number(0), "3%", "share of the price that the payment takes")
    fixedFee = list.declare(
      "fixedFee", "--fixed-fee", 0...1e6, .number(0), "0.30",
      "what each monthly payment takes beside a share of the price")
    storeFee = list.declare(
      "storeFee", "--store-fee", .share, .number(0), "15%", "share of the price that an app store takes")
    refunds = list.declare(
      "refunds", "--refunds", .share, .number(0), "2%", "share of the price that is given back")
    otherCost = list.declare(
      "otherCost", "--other-cost", 0...1e9, .number(0), "1.20",
      "what else a user costs a month: storage, support")
    overhead = list.declare(
      "overhead", "--overhead", .share, .number(0), "10%", "other infrastructure as a share of the price")
    freeUsers = list.declare(
      "freeUsers", "--free-users", 0...1e10, .number(0), "9000",
      "free and trial users, whom those that pay carry")
    callsPerFreeUser = list.declare(
      "callsPerFreeUser", "--calls-per-free-user", 0...1e12, .number(0), "12", "calls of such a user a month")
    targetMargin = list.declare(
      "targetMargin", "--target", 0...0.99, .value(Spread(0.7), .saas), "70%",
      "gross margin that is aimed at")
    softLimit = list.declare(
      "softLimit", "--soft-limit", 0.5...0.9999, .value(Spread(0.8), .saas), "80%",
      "share of the users below a limit that warns", range: false)
    hardLimit = list.declare(
      "hardLimit", "--hard-limit", 0.5...0.9999, .value(Spread(0.9), .saas), "90%",
      "share of the users below a limit that stops", range: false)
    revenue = list.declare(
      "revenue", "--revenue", 0.01...1e12, "11000",
      "revenue of the feature a month, where no plan has a price")
    spend = list.declare(
      "spend", "--bill", 0...1e12, "4200", "bill for inference a month, where no call is priced")
    spendGrowth = list.declare(
      "spendGrowth", "--bill-growth", -0.99...10, "20%",
      "growth of that bill a month; else that of the volume")
    revenueGrowth = list.declare(
      "revenueGrowth", "--revenue-growth", -0.99...10, .number(0), "5%", "growth of the revenue a month")
    tripwire = list.declare(
      "tripwire", "--tripwire", 0...10, .value(Spread(0.15), .tripwire), "15%",
      "share of the revenue above which inference is too dear")
  }
}

extension Source {
  /// What gross margins and limits are said to be right.
  static let saas = Source("udit.co/blog/ai-cost-control-saas", checked: CalendarDate("2026-11-20"))
  /// From which share of its revenue on inference is said to be too dear.
  static let tripwire = Source(
    "ertas.ai, From API bills to own models", checked: CalendarDate("2026-11-20"))
}

extension EconomicsParameters {
  /// The slots of what is said of a plan: of its price, its users and what they ask for, and what is wanted of it.
  var ofPlan: [Int] { ofMoney + [targetMargin, softLimit, hardLimit].map(\.slot) }

  /// The slots of what a margin, a cost and a share follow from: the price, its fees, the users and what they ask for.
  var ofMoney: [Int] {
    [price, costPerUser].map(\.slot) + [
      users.slot, callsPerUser.slot, callsPerUserP90.slot, callsPerUserP99.slot,
    ]
      + [paymentFee, storeFee, refunds, overhead].map(\.slot)
      + [fixedFee.slot, otherCost.slot, freeUsers.slot, callsPerFreeUser.slot]
  }

  /// The slots of what the calls of all users follow from.
  var ofCalls: [Int] {
    [users.slot, callsPerUser.slot, callsPerUserP90.slot, callsPerUserP99.slot, freeUsers.slot]
      + [callsPerFreeUser.slot]
  }

  /// The slots of what each plan has for itself, so that a flag beside several plans leaves open which it means.
  var ofOnePlan: [Int] { [price.slot, users.slot, freeUsers.slot, callsPerFreeUser.slot] }

  /// The slots of what is said of some users of a plan: what they ask for.
  var ofCohort: [Int] { [callsPerUser, callsPerUserP90, callsPerUserP99].map(\.slot) + [costPerUser.slot] }
}

extension OptionalParameter<DollarsPerMonth> {
  /// What a user pays a month, before fees.
  public static var price: Self { registry.economics.price }

  /// Inference of a user a month, where it is known without calls.
  public static var costPerUser: Self { registry.economics.costPerUser }

  /// Revenue of the feature a month, where no plan says it.
  public static var revenue: Self { registry.economics.revenue }

  /// The bill for its inference a month, where no call is priced.
  public static var spend: Self { registry.economics.spend }
}

extension OptionalParameter<PlainCount> {
  /// Users that pay.
  public static var users: Self { registry.economics.users }
}

extension OptionalParameter<CallsPerMonth> {
  /// Calls of a user a month, the median where P90 is given.
  public static var callsPerUser: Self { registry.economics.callsPerUser }

  /// Calls that nine users of ten stay below.
  public static var callsPerUserP90: Self { registry.economics.callsPerUserP90 }

  /// Calls that 99 users of 100 stay below.
  public static var callsPerUserP99: Self { registry.economics.callsPerUserP99 }
}

extension OptionalParameter<Fraction> {
  /// Growth of the bill a month; else that of the volume.
  public static var spendGrowth: Self { registry.economics.spendGrowth }
}

extension Parameter<Fraction> {
  /// Share of the price that the payment takes.
  public static var paymentFee: Self { registry.economics.paymentFee }

  /// Share of the price that an app store takes.
  public static var storeFee: Self { registry.economics.storeFee }

  /// Share of the price that is given back.
  public static var refunds: Self { registry.economics.refunds }

  /// Other infrastructure as a share of the price.
  public static var overhead: Self { registry.economics.overhead }

  /// Gross margin that is aimed at.
  public static var targetMargin: Self { registry.economics.targetMargin }

  /// Share of the users below a limit that warns.
  public static var softLimit: Self { registry.economics.softLimit }

  /// Share of the users below a limit that stops.
  public static var hardLimit: Self { registry.economics.hardLimit }

  /// Growth of the revenue a month.
  public static var revenueGrowth: Self { registry.economics.revenueGrowth }

  /// Share of the revenue above which inference is too dear.
  public static var tripwire: Self { registry.economics.tripwire }
}

extension Parameter<Dollars> {
  /// What each monthly payment takes beside its share.
  public static var fixedFee: Self { registry.economics.fixedFee }
}

extension Parameter<DollarsPerMonth> {
  /// What else a user costs a month: storage, support.
  public static var otherCost: Self { registry.economics.otherCost }
}

extension Parameter<PlainCount> {
  /// Free and trial users, whom those that pay carry.
  public static var freeUsers: Self { registry.economics.freeUsers }
}

extension Parameter<CallsPerMonth> {
  /// Calls of a free or trial user a month.
  public static var callsPerFreeUser: Self { registry.economics.callsPerFreeUser }
}
