/// What the machines of a course are filled with at some draws, and what they cost.
struct MachineRates: ~Copyable {
  /// How many machines the volume of month 1 fills, feed by feed in each stretch; the calls a day at the peak where there are
  /// several sizes.
  private(set) var loads: LaneColumn<Draws>
  /// What a machine costs a month, line by line in each stretch; below zero where it is saved.
  private(set) var monthly: LaneColumn<Draws>
  /// The calls of month 1 that machines work for that are paid while they do, feed by feed in each stretch.
  private(set) var busyCalls: LaneColumn<Draws>
  /// The calls a day at the peak for each call of the product in a month, line by line.
  private var peaks: LaneColumn<Draws>
  /// How many machines such a call fills, or its peak where there are several sizes.
  private var perCall: LaneColumn<Draws>
  /// How many machines of a line there are at least, and how many are taken at once beyond those.
  private var least: LaneColumn<Draws>
  private var increment: LaneColumn<Draws>
  /// Whether any whole number of machines from the least on can be had, line by line.
  private var isWhole: [Bool]
  /// What a machine of a line costs that is bought, and the months that it lasts.
  private(set) var price: LaneColumn<Draws>
  private(set) var life: LaneColumn<Draws>

  /// Rates of nothing yet.
  init(of course: Course) {
    let (stretches, lines) = (course.stretches.count, course.machines.fleets.count)
    loads = LaneColumn(stretches * course.machines.fleetFeeds.count)
    monthly = LaneColumn(stretches * lines)
    busyCalls = LaneColumn(stretches * course.machines.windowFeeds.count)
    peaks = LaneColumn(lines)
    perCall = LaneColumn(lines)
    least = LaneColumn(lines)
    increment = LaneColumn(lines)
    price = LaneColumn(lines)
    life = LaneColumn(lines)
    isWhole = [Bool](repeating: false, count: lines)
  }

  /// Takes in other numbers of the machines themselves.
  mutating func take(_ numbers: borrowing LaneColumn<Draws>, _ course: Course) {
    for (line, places) in course.places.fleets.enumerated() {
      // Without what rounding may have added.
      let peak =
        numbers[places.reachedPerCall] .* numbers[places.peakFactor] ./ numbers[places.daysPerMonth]
        .* Draws(repeating: 1 - 1e-12)
      peaks[line] = peak
      perCall[line] = course.sizes[line] == nil ? peak ./ numbers[places.capacity] : peak
      (least[line], increment[line]) = (numbers[places.replicas], numbers[places.increment])
      isWhole[line] =
        increment[line].isSame(as: Draws(repeating: 1)) && least[line].isSame(as: least[line].roundedUp)
      if let owned = places.owned { (price[line], life[line]) = (numbers[owned.price], numbers[owned.life]) }
    }
  }

  /// Takes in what fills the machines in a stretch, and what is paid for them.
  ///
  /// - Parameters:
  ///   - before: what is paid a month today whatever the volume.
  ///   - after: what is paid once everything has moved.
  mutating func take(
    _ numbers: borrowing LaneColumn<Draws>, _ course: Course, in stretch: Int, _ before: inout Draws,
    _ after: inout Draws
  ) {
    let (lines, feeds) = (course.machines.fleets.count, course.machines.fleetFeeds.count)
    for index in 0..<lines {
      let use = course.stretches[stretch].fleets[index]
      guard use.isCharged || use.isNeeded else { continue }
      let line = course.machines.fleets[index]
      for feed in line.feeds {
        let calls = course.calls(
          numbers, of: line, feed - line.feeds.lowerBound, in: stretch, isSized: true)
        loads[stretch * feeds + feed] = (calls .* perCall[index])
      }
      guard use.isCharged else { continue }
      let places = course.places.fleets[index]
      let one = Draws(repeating: 1)
      var cost = course.sizes[index] == nil ? numbers[places.monthly] : one
      if course.stretches[stretch].isFirstMonth, places.owned != nil { cost .+= price[index] ./ life[index] }
      var fee = numbers[places.platformFee]
      if case .kept(let flow) = line.payer {
        let stays = Draws.zero .< course.shares(numbers, of: flow, in: stretch).left
        cost = Draws.zero.replacing(with: cost, where: stays)
        fee = Draws.zero.replacing(with: fee, where: stays)
      }
      if line.isSaved { before .+= fee } else { after .+= fee }
      monthly[stretch * lines + index] = line.isSaved ? .zero .- cost : cost
    }
    let busy = course.machines.windowFeeds.count
    for (index, line) in course.machines.windows.enumerated() where course.stretches[stretch].windows[index] {
      for feed in line.feeds {
        busyCalls[stretch * busy + feed] =
          course.calls(numbers, of: line, feed - line.feeds.lowerBound, in: stretch, isSized: false)
      }
    }
  }

  /// How many machines of a line are bought before the first call.
  func firstCount(_ numbers: borrowing LaneColumn<Draws>, _ course: Course, of index: Int) -> Draws {
    let line = course.machines.fleets[index]
    // A host is sized for all of its guests from the start.
    let stretch = line.isShared ? course.stretches.count - 1 : 0
    var load = Draws.zero
    for feed in line.feeds.indices {
      load .+= course.calls(numbers, of: line, feed - line.feeds.lowerBound, in: stretch, isSized: true)
        .* perCall[index]
    }
    return course.traits[index].needed(count(for: load, of: index), for: load)
  }

  /// Whether the calls are more than the fastest machines that were measured carry, once everything has moved.
  func isTooSmall(_ numbers: borrowing LaneColumn<Draws>, _ course: Course) -> Draws.Mask {
    var any = Draws.Mask(repeating: false)
    for (index, line) in course.machines.fleets.enumerated() {
      guard let one = course.places.fleets[index].fastest.first else { continue }
      var calls = Draws.zero
      switch line.payer {
      case .today, .kept: continue
      case .option(let flow):
        let places = course.places.flows[flow]
        calls = (numbers[places.calls] .* numbers[places.fullShare])
      case .host(let host):
        for guest in course.places.hosts[host].guests.indices {
          calls .+= course.calls(numbers, ofGuest: guest, at: host)
        }
        calls .*= numbers[course.places.hosts[host].fullShare]
      }
      let peak = calls .* peaks[index]
      if let sizes = course.sizes[index] {
        let carried = sizes.sum(course.places.fleets[index].fastest.map { numbers[$0] }, for: peak)
        any = (any .| (carried .< peak))
      } else {
        any = (any .| (numbers[one] .* count(for: calls .* perCall[index], of: index) .< peak))
      }
    }
    return any
  }

  /// How many machines of a line carry a load, which is not below zero.
  @inline(__always)
  func count(for load: Draws, of line: Int) -> Draws {
    let needed = load.roundedUpFromZero
    if isWhole[line] { return needed.most(least[line]) }
    return least[line] .+ ((needed .- least[line]) ./ increment[line]).most(.zero).roundedUpFromZero
      .* increment[line]
  }
}
