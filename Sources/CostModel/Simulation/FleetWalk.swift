/// Machines of a course along its months.
struct FleetWalk<Number: BillLanes> {
  private let line: MachineLine
  private let sizes: MachineSizes?
  private var factors: FleetFactors<Number>
  private var lots: MachineLots<Number>

  /// The machines of a line, at no draw yet.
  init(_ line: MachineLine, of move: Move<Number>, along course: Course) {
    self.line = line
    sizes = move.billing(of: line.payer).fleets[line.place].sizes
    factors = move.factors(of: line)
    lots = MachineLots(spans: line.isBought ? course.spans.count : 0)
  }

  /// Begins at other draws, and tells what is paid for machines before the first call, in US dollars; below zero where it is
  /// saved.
  mutating func begin(with move: Move<Number>, _ course: Course) -> Number {
    factors = move.factors(of: line)
    guard line.isBought else { return .zero }
    let calls: Number
    switch line.payer {
    case .today(let flow): calls = move.flows[flow].billedCalls
    case .option(let flow): calls = move.flows[flow].calls .* move.flows[flow].option.fullShare
    case .kept(let flow):
      calls =
        move.flows[flow].calls .* move.flows[flow].shares(in: course.stretches[0].flows[flow]).left
    case .host(let host): calls = move.load(of: move.hosts[host])
    }
    let first = 0 < course.end(of: line, in: move) ? needed(for: calls .* factors.load) : .zero
    lots.begin(with: first, lasting: factors.life)
    return line.isSaved ? .zero .- first .* factors.price : first .* factors.price
  }

  /// What a machine of the line is needed for.
  @inline(__always)
  private func needed(for load: Number) -> Number { masked(factors.count(for: load), load) }

  /// No machine where no call comes, but on a host, which stands for all of its guests.
  @inline(__always)
  private func masked(_ count: Number, _ load: Number) -> Number {
    if case .host = line.payer { return count }
    return Number.zero.replacing(with: count, where: .zero .< load)
  }

  /// Takes a span in.
  ///
  /// - Parameters:
  ///   - load: what its calls fill.
  ///   - cost: what a machine costs a month; below zero where it is saved.
  ///   - saving: what is saved a month.
  ///   - atOnce: what is saved as the span begins.
  @inline(__always)
  mutating func take(
    _ place: Int, of course: Course, load: Number, cost: Number, _ use: Stretch.Use, _ saving: inout Number,
    _ atOnce: inout Number
  ) {
    if let sizes {
      if use.isCharged { saving .-= cost .* sizes.monthly(for: load) }
      guard line.isBought else { return }
    }
    let count = use.isCharged || use.isNeeded ? factors.count(for: load) : .zero
    if use.isCharged, sizes == nil { saving .-= cost .* count }
    guard line.isBought else { return }
    let needed = use.isNeeded ? masked(count, load) : .zero
    let paid =
      lots.buy(for: needed, in: place, of: course.spans, isReplaced: factors.isReplaced) .* factors.price
    atOnce = line.isSaved ? atOnce .+ paid : atOnce .- paid
  }
}

extension Course {
  /// When the machines of a line are given up at the latest.
  fileprivate func end<Number: BillLanes>(of line: MachineLine, in move: Move<Number>) -> Double {
    switch line.payer {
    case .today(let flow), .kept(let flow): move.flows[flow].today.fleets[line.place].end
    case .option(let flow):
      min(move.flows[flow].option.end, move.flows[flow].option.fleets[line.place].end)
    case .host: .infinity
    }
  }
}
