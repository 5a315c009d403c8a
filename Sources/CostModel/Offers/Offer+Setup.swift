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
      return OneOff(said: upfront, into: &ledger)
    }
    let hours = own[registry.oneOff.setupHours]
    guard hours.value > 0 else { return .none }
    return OneOff(
      training: .zero, labor: ledger.product(.upfront, "setup", hours, *, own[registry.oneOff.hourlyRate]))
  }

  /// Whether a sum up front was said of it alone: the one of all options is for those that are tuned.
  var hasOwnUpfront: Bool { overlay.holds(registry.oneOff.upfront.slot) }
}
