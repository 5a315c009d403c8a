/// How machines that are sized for month 1 fare over the months looked ahead.
public struct MachineOutlook: Sendable, Hashable {
  /// Other machines than those of month 1.
  public struct Change: Sendable, Hashable {
    /// The first month that takes them, from 1.
    public let month: Int
    /// What that month takes.
    public let machines: NamedMachines
    /// The last month looked ahead.
    public let lastMonth: Int
    /// What the last month takes.
    public let last: NamedMachines
  }

  /// What growth makes of the machines; nil where those of month 1 do for every month.
  public let change: Change?
  /// The share of the capacity of the machines of month 1 that the busiest month leaves free, below 0 where it takes
  /// more than they carry; a range where the capacity was measured as one, and nil where it is not known.
  ///
  /// 35,000 calls a day that grow by a tenth every month are 90,781 in month 11; a machine for 50,000 is then short of
  /// 40,781, and its headroom -82%. One that was measured to carry 4,940 to 7,332 of 25,000 has -406% to -241%.
  public let headroomRange: Spread?
  /// The same at the likely capacity.
  public var headroom: Double? { headroomRange?.likely }

  /// What comes to some machines in a month.
  struct Month {
    let load: CallRate
    /// Whether everything that is to come has begun, so that a smaller load is not one that grows yet.
    let isWhole: Bool
  }

  /// - Parameters:
  ///   - first: the load of month 1 at full ramp, for which the machines are sized.
  ///   - prompt: the call on them, on average.
  ///   - months: the load of each month; nil for months in which nothing comes.
  init(of fleet: MachineFleet, sizedFor first: CallRate, of prompt: Prompt, over months: [Month?]) {
    let sized = fleet.choice(for: first)
    let choices = months.map { $0.map { (month: $0, choice: fleet.choice(for: $0.load)) } }
    let changed = choices.firstIndex { month in
      month.map { $0.choice != sized && ($0.month.isWhole || $0.month.load > first) } ?? false
    }
    change = changed.flatMap { index -> Change? in
      guard let then = choices[index], let last = choices.lastIndex(where: { $0 != nil }),
        let end = choices[last]
      else { return nil }
      return Change(
        month: index + 1, machines: NamedMachines(then.choice, of: fleet), lastMonth: last + 1,
        last: NamedMachines(end.choice, of: fleet))
    }
    let busiest = months.compactMap { $0?.load }.max() ?? first
    headroomRange = fleet.headroom(of: sized, at: fleet.peak(of: busiest), of: prompt)
  }
}
