/// What is paid for machines that are bought along the months of a course: those of an option, and those of today's that
/// go on beside it.
struct CapitalCost {
  /// Machines of one option or part.
  private struct Line {
    let fleet: FleetBill<Double>
    let end: Double
    var purchases: MachinePurchases<Double>

    /// - Parameter first: the calls of month 1 that come to it.
    init(_ fleet: FleetBill<Double>, _ owned: FleetBill<Double>.Owned, endingBy end: Double, first: Double) {
      self.fleet = fleet
      self.end = min(end, fleet.end)
      purchases = MachinePurchases(of: owned)
      purchases.begin(with: needed(for: first, at: 0))
    }

    /// How many machines some calls need at a time.
    func needed(for calls: Double, at time: Double) -> Double {
      guard time < end else { return .zero }
      return calls > 0 ? fleet.count(for: calls) : 0
    }
  }

  private let calls: Double
  private let option: Billing?
  private var own: [Line] = []
  private var kept: [Line] = []
  /// What is paid for machines before the first call, in US dollars: those of the option, and those of today's beside it.
  private(set) var first = (own: 0.0, kept: 0.0)

  /// - Parameters:
  ///   - option: what moves; nil for the course of today's model itself.
  ///   - today: today's model.
  /// - Returns: Nil where neither has machines that are bought.
  init?(of option: Billing?, besides today: Billing, calls: Double) {
    guard option?.ownsMachines == true || today.ownsMachines else { return nil }
    self.calls = calls
    self.option = option
    if let option {
      (own, first.own) = Self.lines(of: option, endingBy: option.end, first: calls * option.fullShare)
    }
    let staying = calls * shareKept(at: 0)
    (kept, first.kept) = Self.lines(of: today, endingBy: .infinity, first: staying)
  }

  private static func lines(
    of billing: Billing, endingBy end: Double, first: Double
  ) -> ([Line], paid: Double) {
    var paid = 0.0
    let lines = billing.fleets.compactMap { fleet in
      fleet.owned.map { owned in
        let line = Line(fleet, owned, endingBy: end, first: first)
        paid += line.purchases.count * owned.price
        return line
      }
    }
    return (lines, paid)
  }

  /// What is paid for machines as a span begins, beyond what is paid before the first call, in US dollars.
  ///
  /// - Parameter volume: the volume of its month over that of month 1.
  mutating func pay(in span: Timeline.Span, at volume: Double) -> Double {
    let all = calls * volume
    let isRunning = option?.share(at: span.start) != nil
    var paid = 0.0
    if let option, isRunning {
      for index in own.indices {
        let needed = own[index].needed(for: all * option.fullShare, at: span.start)
        paid += own[index].purchases.pay(for: needed, in: span)
      }
    } else {
      for index in own.indices { paid += own[index].purchases.pay(for: .zero, in: span) }
    }
    guard !kept.isEmpty else { return paid }
    let staying = all * shareKept(at: span.start)
    for index in kept.indices {
      paid += kept[index].purchases.pay(for: kept[index].needed(for: staying, at: span.start), in: span)
    }
    return paid
  }

  /// What the machines of the option are still worth at a time, in US dollars, or those of today's on its own course.
  func residualValue(at time: Double) -> Double {
    (option == nil ? kept : own).reduce(.zero) { $0 + $1.purchases.residualValue(at: time) }
  }

  /// The share of the calls that today's model carries at a time.
  private func shareKept(at time: Double) -> Double {
    let all = 1.0
    guard let option, time < option.end, let share = option.share(at: time) else { return all }
    return all - share + share * option.eras[option.era(at: time)].ended
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
      of: Billing(of: self), besides: Billing(of: .none), calls: calls.value)
    sum.machines = USD(capital?.first.own ?? 0)
    return sum
  }
}
