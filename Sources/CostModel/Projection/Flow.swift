/// The calls of a feature along the months, as numbers: what they cost today, and where they go.
struct Flow: Sendable {
  /// Calls of month 1.
  var calls: Double
  /// Calls of month 1 that today's bill is for.
  var billedCalls: Double
  /// Growth of the volume from month to month.
  var growth: Double
  /// Change of the prices of tokens in a year.
  var priceChange: Double
  var today: Billing
  /// Whether it leaves today's model.
  let moves: Bool
  /// What it moves to; today's model where it stays.
  ///
  /// It is no optional: every span of every draw looks at it, and would copy it.
  var option: Billing
}

/// The way of a flow through the months, span by span in their order.
struct FlowWalk {
  private let flow: Flow
  private let ownsMachines: Bool
  private var growth: Growth<Double>
  private var eras = (own: 0, today: 0)
  private var todaysMachines: CapitalCost?
  private var machines: CapitalCost?

  /// The volume of the month that it has come to, over that of month 1.
  var volume: Double { growth.volume }

  init(_ flow: Flow) {
    self.flow = flow
    growth = Growth(monthly: flow.growth, yearly: flow.priceChange)
    ownsMachines = flow.moves && (flow.option.ownsMachines || flow.today.ownsMachines)
    guard ownsMachines else { return }
    todaysMachines = CapitalCost(of: nil, besides: flow.today, calls: flow.billedCalls)
    machines = CapitalCost(of: flow.option, besides: flow.today, calls: flow.calls)
  }

  /// What is paid for machines before the first call, less what is then not paid for today's.
  var startingSum: Double {
    guard let machines else { return .zero }
    return machines.first.own + machines.first.kept - (todaysMachines?.first.kept ?? .zero)
  }

  /// What a span costs a month today and afterwards.
  @inline(__always)
  mutating func take(_ span: Timeline.Span) -> (today: Double, after: Double) {
    growth.move(toMonth: span.month)
    eras.today = flow.today.era(at: span.start, from: eras.today)
    let bill = flow.today.cost(
      of: flow.billedCalls * growth.volume, priced: growth.price, at: span.start, in: eras.today)
    guard flow.moves else { return (bill, bill) }
    eras.own = flow.option.era(at: span.start, from: eras.own)
    let after = flow.option.cost(
      of: flow.calls * growth.volume, priced: growth.price, at: span.start, besides: flow.today,
      costing: bill,
      in: eras)
    return (bill, after)
  }

  /// What is saved as a span begins that was taken in: machines that are not bought.
  @inline(__always)
  mutating func savedAtOnce(in span: Timeline.Span) -> Double {
    guard ownsMachines else { return .zero }
    let today = todaysMachines?.pay(in: span, at: growth.volume) ?? .zero
    return today - (machines?.pay(in: span, at: growth.volume) ?? .zero)
  }
}
