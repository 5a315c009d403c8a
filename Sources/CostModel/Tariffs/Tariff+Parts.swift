extension Tariff {
  /// A tariff of several that share the calls, or pass them on; what is shown of a call is the average over all that
  /// are sent.
  ///
  /// Shares of 70% and 30% with prompts of 1,000 and 500 tokens have 700 + 150 = 850 a call. A cascade that passes 30%
  /// on from the first to the second sends 1.3 calls for each of the product, with (1,000 + 150) / 1.3 = 884.6 each; so
  /// does a fallback of which 30% fail at the first.
  init(mixing parts: [Part], by rule: StatedMix.Rule) {
    func sum(_ value: (Part) -> Double) -> Double { parts.reduce(0) { $0 + $1.share * value($1) } }
    // Shares add up to 1 but for rounding; the other rules send a call to every step that it reaches.
    let sent = rule == .shares ? 1 : sum { _ in 1 }
    prompt = .average(parts.map { ($0.tariff.prompt, $0.share / sent) })
    billedPerCall = sum(\.tariff.billedPerCall)
    let trainings = parts.compactMap(\.tariff.oneOff.training)
    oneOff = OneOff(
      training: trainings.count == parts.count ? trainings.reduce(.zero, +) : nil,
      labor: parts.reduce(.zero) { $0 + $1.tariff.oneOff.labor })
    fixed = parts.reduce(Breakdown()) { $0 + $1.tariff.fixed }
    let ends = parts.filter { $0.share > 0 }.map(\.tariff.end)
    let known = ends.compactMap { $0 }
    end = rule == .cascade ? known.min() : known.count == ends.count ? known.max() : nil
    self.parts = parts
  }

  /// What a billed call costs on average over the parts, the router aside.
  func mixedCallCost(at time: Double) -> CallCost {
    var mixed = CallCost()
    guard billedPerCall > 0 else { return mixed }
    for part in parts where !part.isRouter && part.tariff.billedPerCall > 0 {
      let weight = part.share * part.tariff.billedPerCall / billedPerCall
      mixed.add(part.tariff.callCost(at: time), times: weight)
    }
    return mixed
  }

  /// The bills of the parts that still answer at a time, each at its share of the calls, and of the router.
  func mixedBill<Log: Ledger>(
    calls: CallRate, sized: CallRate, at time: Double, priceFactor: Double, into ledger: inout Log
  ) -> Breakdown {
    var bill = Breakdown()
    bill[.lookups] = calls * lookup
    for part in parts where !part.hasEnded(at: time) {
      var log = Log()
      var partBill = part.tariff.bill(
        calls: calls * part.share, sized: sized, at: time, priceFactor: priceFactor, into: &log)
      part.tariff.noteFixed(into: &log)
      for line in log.lines { ledger.note(line.of(part.name)) }
      if part.isRouter {
        let total = partBill.total
        partBill = Breakdown()
        partBill[.router] = total
      }
      bill = bill + partBill
      ledger.line(.month, part.label, [.init(Share(part.share), "to \(part.id)")], partBill.total)
    }
    noteLookups(calls, into: &ledger)
    return bill
  }

  /// Writes down what is paid every month whatever the volume.
  private func noteFixed<Log: Ledger>(into ledger: inout Log) {
    guard Log.keepsLines else { return }
    fees.noteMonthly(into: &ledger)
    for component in Component.allCases where component != .fees {
      ledger.monthly(component.key, fixed[component])
    }
  }

  /// The parts, each of which takes over as the whole does.
  var rolledOutParts: [Part] {
    parts.map { part in
      var part = part
      part.tariff.rollout = rollout
      return part
    }
  }

  /// The share of the calls whose option no longer answers at a time; they cost what the baseline costs.
  func endedShare(at time: Double) -> Double {
    parts.reduce(0) { $0 + ($1.hasEnded(at: time) ? $1.share : 0) }
  }

  /// The first time after another at which a price of a call changes, or a part ends; infinite where nothing does.
  func nextChange(after time: Double) -> Double {
    var next = Double.infinity
    for entry in callCosts.dropFirst() where entry.from > time { next = min(next, entry.from) }
    for part in parts {
      next = min(next, part.tariff.nextChange(after: time))
      if let end = part.tariff.end, end > time { next = min(next, end) }
    }
    return next
  }

  /// The times at which a price of it changes, it or a part of it ends, or it takes over more of the traffic.
  func addEvents(to events: inout [Double]) {
    for entry in callCosts { events.append(entry.from) }
    if !rollout.isWhole { events += rollout.events }
    if let end { events.append(end) }
    guard isMixed else { return }
    for part in parts { part.tariff.addEvents(to: &events) }
  }
}

extension Tariff {
  /// Whether it no longer answers at a time.
  func hasEnded(at time: Double) -> Bool { end.map { time >= $0 } ?? false }
}

extension Tariff.Part {
  /// Whether it no longer answers at a time.
  func hasEnded(at time: Double) -> Bool { tariff.hasEnded(at: time) }
}
