/// What is paid for machines that are bought along the months of a course: those of an option, and those of today's that
/// go on beside it.
struct CapitalCost<Number: BillLanes> {
  /// Machines of one option or part.
  private struct Line {
    let fleet: FleetBill<Number>
    let end: Double
    var purchases: MachinePurchases<Number>

    /// - Parameter first: the calls of month 1 that come to it.
    init(_ fleet: FleetBill<Number>, _ owned: FleetBill<Number>.Owned, endingBy end: Double, first: Number) {
      self.fleet = fleet
      self.end = min(end, fleet.end)
      purchases = MachinePurchases(of: owned)
      purchases.begin(with: needed(for: first, at: 0))
    }

    /// How many machines some calls need at a time.
    func needed(for calls: Number, at time: Double) -> Number {
      guard time < end else { return .zero }
      return Number.zero.replacing(with: fleet.count(for: calls), where: .zero .< calls)
    }
  }

  private let calls: Number
  private let option: Billing<Number>?
  private var own: [Line] = []
  private var kept: [Line] = []
  /// What is paid for machines before the first call, in US dollars: those of the option, and those of today's beside it.
  private(set) var first = (own: Number.zero, kept: Number.zero)

  /// - Parameters:
  ///   - option: what moves; nil for the course of today's model itself.
  ///   - today: today's model.
  /// - Returns: Nil where neither has machines that are bought.
  init?(of option: Billing<Number>?, besides today: Billing<Number>, calls: Number) {
    guard option?.ownsMachines == true || today.ownsMachines else { return nil }
    self.calls = calls
    self.option = option
    if let option {
      (own, first.own) = Self.lines(of: option, endingBy: option.end, first: calls .* option.fullShare)
    }
    let staying = calls .* shareKept(at: 0)
    (kept, first.kept) = Self.lines(of: today, endingBy: .infinity, first: staying)
  }

  private static func lines(
    of billing: Billing<Number>, endingBy end: Double, first: Number
  ) -> ([Line], paid: Number) {
    var paid = Number.zero
    let lines = billing.fleets.compactMap { fleet in
      fleet.owned.map { owned in
        let line = Line(fleet, owned, endingBy: end, first: first)
        paid .+= line.purchases.count .* owned.price
        return line
      }
    }
    return (lines, paid)
  }

  /// What is paid for machines as a span begins, beyond what is paid before the first call, in US dollars.
  ///
  /// - Parameter volume: the volume of its month over that of month 1.
  mutating func pay(in span: Timeline.Span, at volume: Number) -> Number {
    let all = calls .* volume
    let isRunning = option?.share(at: span.start) != nil
    var paid = Number.zero
    if let option, isRunning {
      for index in own.indices {
        let needed = own[index].needed(for: all .* option.fullShare, at: span.start)
        paid .+= own[index].purchases.pay(for: needed, in: span)
      }
    } else {
      for index in own.indices { paid .+= own[index].purchases.pay(for: .zero, in: span) }
    }
    guard !kept.isEmpty else { return paid }
    let staying = all .* shareKept(at: span.start)
    for index in kept.indices {
      paid .+= kept[index].purchases.pay(for: kept[index].needed(for: staying, at: span.start), in: span)
    }
    return paid
  }

  /// What the machines of the option are still worth at a time, in US dollars, or those of today's on its own course.
  func residualValue(at time: Double) -> Number {
    (option == nil ? kept : own).reduce(.zero) { $0 + $1.purchases.residualValue(at: time) }
  }

  /// The share of the calls that today's model carries at a time.
  private func shareKept(at time: Double) -> Number {
    let all = Number(repeating: 1)
    guard let option, time < option.end, let share = option.share(at: time) else { return all }
    return all .- share .+ share .* option.eras[option.era(at: time)].ended
  }
}

extension Tariff {
  /// Whether machines are bought for it.
  var ownsMachines: Bool { fleet?.owned != nil || parts.contains { $0.tariff.ownsMachines } }

  /// What is paid before the first call, the machines that so many calls of the product need included.
  func oneOff(for calls: CallRate) -> OneOff {
    guard ownsMachines else { return oneOff }
    var sum = oneOff
    let capital = CapitalCost(
      of: Billing<Double>(of: self), besides: Billing<Double>(of: .none), calls: calls.value)
    sum.machines = USD(capital?.first.own ?? 0)
    return sum
  }
}
