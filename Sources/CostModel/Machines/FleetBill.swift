/// The machines of an option as numbers: how many of them carry a volume, and what they cost a month.
struct FleetBill<Number: Lanes>: Sendable {
  /// A machine that is bought.
  struct Owned: Sendable {
    var price: Number
    var life: Number
    let isReplaced: Bool
  }

  /// Calls that reach it, for each call that its option carries.
  var reachedPerCall: Number
  private(set) var peakFactor: Number
  private(set) var daysPerMonth: Number
  private(set) var replicas: Number
  private(set) var increment: Number
  private(set) var platformFee: Number
  /// Calls a day that one machine carries; infinite where nobody knows, and where there are several sizes.
  private(set) var capacity: Number
  /// What one machine costs a month in cash.
  private(set) var monthly: Number
  /// Calls a day that one machine of each size carries at most, as measured; infinite where that is not known.
  private(set) var fastest: [Number]
  /// What buying the machines means; nil for machines that are rented.
  private(set) var owned: Owned?
  /// When they are given up, in months after the start.
  let end: Double
  /// The machines, where they come in several sizes.
  private(set) var sizes: MachineSizes?

  /// The numbers of some machines that are given up at a time.
  ///
  /// - Parameter prompt: the call that they are measured with; nil where nobody asks how many they carry at most.
  init(_ fleet: MachineFleet, reachedPerCall: Double, measuredBy prompt: Prompt?, end: Double)
  where Number == Double {
    self.reachedPerCall = reachedPerCall
    peakFactor = fleet.peakFactor.value
    daysPerMonth = fleet.daysPerMonth.value
    replicas = fleet.replicas
    increment = fleet.increment
    platformFee = fleet.platformFee.value
    capacity = fleet.steps.first?.capacity?.value ?? .infinity
    monthly = fleet.steps.first?.monthly.value ?? 0
    sizes = fleet.hasSizes ? MachineSizes(fleet) : nil
    fastest =
      prompt.map { prompt in
        fleet.steps.indices.map {
          fleet.measured(by: MachineSet(1, ofSize: $0), of: prompt)?.high ?? .infinity
        }
      } ?? []
    owned = fleet.owned.map(Owned.init)
    self.end = end
  }

  /// Counts the cheapest sets of its sizes, for many look-ups.
  mutating func countSizes() { sizes = sizes?.counted }

  /// Visits each number, in one order.
  @inline(__always)
  mutating func forEachNumber(_ visit: (inout Number) -> Void) {
    visit(&reachedPerCall)
    visit(&peakFactor)
    visit(&daysPerMonth)
    visit(&replicas)
    visit(&increment)
    visit(&platformFee)
    visit(&capacity)
    visit(&monthly)
    for size in fastest.indices { visit(&fastest[size]) }
    guard owned != nil else { return }
    owned?.price.visited(visit)
    owned?.life.visited(visit)
  }

  /// Whether two are the same but for their numbers.
  func isLike(_ other: FleetBill) -> Bool {
    end == other.end && sizes == other.sizes && fastest.count == other.fastest.count
      && owned?.isReplaced == other.owned?.isReplaced
      && (owned == nil) == (other.owned == nil)
  }
}

extension Lanes {
  fileprivate mutating func visited(_ visit: (inout Self) -> Void) { visit(&self) }
}

extension FleetBill<Double>.Owned {
  init(_ machine: OwnedMachine) {
    (price, life, isReplaced) = (machine.price.value, machine.life.value, machine.isReplaced)
  }
}

extension FleetBill {
  /// What the machines for some calls of the product cost a month in cash: 3 machines at $85 and a fee of $10 are $265.
  @inline(__always)
  func cash(for calls: Number) -> Number {
    let peak = peak(of: calls)
    if let sizes { return sizes.monthly(for: peak) .+ platformFee }
    return monthly .* machines(for: peak) .+ platformFee
  }

  /// How many machines some calls of the product need.
  @inline(__always)
  func count(for calls: Number) -> Number { machines(for: peak(of: calls)) }

  /// What the machines for some calls of the product lose in value a month.
  func depreciation(for calls: Number) -> Number {
    guard let owned else { return .zero }
    return owned.price ./ owned.life .* count(for: calls)
  }

  /// Whether some calls of the product are more than the fastest machines that were measured carry.
  func isTooSmall(for calls: Number) -> Number.Mask {
    let peak = peak(of: calls)
    guard let one = fastest.first else { return Number.Mask(repeating: false) }
    if let sizes { return sizes.sum(fastest, for: peak) .< peak }
    return one .* machines(for: peak) .< peak
  }

  /// Calls a day at the peak, without what rounding may have added.
  @inline(__always)
  private func peak(of calls: Number) -> Number {
    calls .* reachedPerCall .* peakFactor ./ daysPerMonth .* Number(repeating: 1 - 1e-12)
  }

  @inline(__always)
  private func machines(for peak: Number) -> Number {
    MachineFleet.count(for: peak, carriedBy: capacity, least: replicas, increment)
  }
}

extension MachineFleet {
  /// How many machines of one size carry a peak: of a reservation of 10 units that is sold in steps of 5, 15 for 11.
  @inline(__always)
  static func count<Number: Lanes>(
    for peak: Number, carriedBy capacity: Number, least replicas: Number, _ increment: Number
  ) -> Number {
    let needed = (peak ./ capacity).roundedUp
    return replicas .+ ((needed .- replicas) ./ increment).roundedUp.most(.zero) .* increment
  }
}
