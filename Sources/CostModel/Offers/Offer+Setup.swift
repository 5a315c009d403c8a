extension Offer {
  /// What it costs as an option: as it is, and of an untuned one the work of setting it up.
  ///
  /// Today's model and the bounds on it are there already.
  func optionTariff(at own: Point, into ledger: inout some Ledger) throws(ScenarioError) -> Tariff {
    var tariff = try tariff(at: own, into: &ledger)
    if kind == .api || runsAsIs, bound == nil { tariff.oneOff = setup(at: own, into: &ledger) }
    return tariff
  }

  /// setup = `setupHours` × `hourlyRate`, of which a sum of its own up front takes the place: 20 h at $150 are $3,000.
  private func setup(at own: Point, into ledger: inout some Ledger) -> OneOff {
    if hasOwnUpfront, let upfront = own[registry.oneOff.upfront] {
      ledger.note(LedgerLine(.upfront, "one-off sum", [.init(upfront)], upfront))
      return OneOff(training: upfront, labor: .zero)
    }
    let (hours, rate) = (own[registry.oneOff.setupHours], own[registry.oneOff.hourlyRate])
    guard hours.value > 0 else { return .none }
    ledger.note(LedgerLine(.upfront, "setup", [.init(hours), .init(rate)], hours * rate))
    return OneOff(training: .zero, labor: hours * rate)
  }

  /// Whether a sum up front was said of it alone: the one of all options is for those that are tuned.
  var hasOwnUpfront: Bool { overlay.holds(registry.oneOff.upfront.slot) }
}
