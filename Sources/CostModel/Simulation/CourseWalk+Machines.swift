extension CourseWalk {
  /// Takes in what machines cost a month that carry the volumes of a month.
  ///
  /// - Parameters:
  ///   - place: the span as which begins some are bought; nil where none are.
  ///   - saving: what is saved a month.
  ///   - atOnce: what is saved as the span begins.
  mutating func takeMachines(
    _ numbers: borrowing LaneColumn<Draws>, in stretch: Int, buyingFor place: Int?, _ saving: inout Draws,
    _ atOnce: inout Draws
  ) {
    for line in course.traits.indices {
      let (use, traits) = (course.uses[stretch * course.traits.count + line], course.traits[line])
      let isUsed = use.isCharged || use.isNeeded
      guard isUsed || traits.isBought else { continue }
      let load = isUsed ? load(of: line, in: stretch) : .zero
      let count = isUsed && !traits.hasSizes ? rates.machines.count(for: load, of: line) : .zero
      if use.isCharged {
        saving .-= rates.machines.monthly[stretch * course.traits.count + line]
          .* (traits.hasSizes ? cost(of: load, line) : count)
      }
      guard traits.isBought, let place else { continue }
      if traits.isReplaced {
        lots.discard(line, in: place, of: course)
      }
      let needed = use.isNeeded ? traits.needed(count, for: load) : .zero
      let paid = lots.buy(line, for: needed, in: place) .* rates.machines.price[line]
      atOnce = (traits.isSaved ? atOnce .+ paid : atOnce .- paid)
    }
    if !course.machines.windows.isEmpty { takeWindows(numbers, in: stretch, &saving) }
  }

  /// Buys the machines of the start.
  mutating func beginMachines(_ numbers: borrowing LaneColumn<Draws>) {
    for (line, traits) in course.traits.enumerated() where traits.isBought {
      let first = traits.lives ? rates.machines.firstCount(numbers, course, of: line) : .zero
      lots.begin(line, with: first, lasting: rates.machines.life[line])
      let paid = first .* rates.machines.price[line]
      upfront = (traits.isSaved ? upfront .- paid : upfront .+ paid)
    }
  }

  /// What the volumes of a month fill of the machines of a line.
  @inline(__always)
  private func load(of line: Int, in stretch: Int) -> Draws {
    let feeds = course.machines.fleetFeeds.count
    var load = Draws.zero
    for feed in course.traits[line].feeds {
      load .+= rates.machines.loads[stretch * feeds + feed] .* volumes[course.machines.fleetFeeds[feed]]
    }
    return load
  }

  /// What the cheapest sets of machines of several sizes cost; apart, as most machines come in one.
  @inline(never)
  private func cost(of peak: Draws, _ line: Int) -> Draws {
    course.sizes[line]?.monthly(for: peak) ?? .zero
  }

  @inline(never)
  private func takeWindows(_ numbers: borrowing LaneColumn<Draws>, in stretch: Int, _ saving: inout Draws) {
    let feeds = course.machines.windowFeeds.count
    for (index, line) in course.machines.windows.enumerated() where course.stretches[stretch].windows[index] {
      var calls = Draws.zero
      for feed in line.feeds {
        calls .+= rates.machines.busyCalls[stretch * feeds + feed]
          .* volumes[course.machines.windowFeeds[feed]]
      }
      let places = course.places.windows[index]
      let cost = MachineSeconds.overBusy(
        calls .* numbers[places.share] .* numbers[places.billedPerCall], of: numbers[places.time],
        in: numbers[places.window], at: numbers[places.price], covering: numbers[places.seconds])
      saving = (line.isSaved ? saving .+ cost : saving .- cost)
    }
  }
}
