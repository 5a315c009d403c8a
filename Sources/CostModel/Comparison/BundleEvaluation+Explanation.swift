extension BundleEvaluation {
  /// The lines of today's bill, feature by feature.
  func linesOfToday() throws(ScenarioError) -> [LedgerLine] {
    var lines: [LedgerLine] = []
    for place in features.indices { lines += try linesOfToday(ofFeature: place) }
    return lines
  }

  /// The lines of what the features go to, feature by feature, then those of the hosts and of what is paid once.
  func linesOfMove() throws(ScenarioError) -> [LedgerLine] {
    var lines: [LedgerLine] = []
    for (place, stated) in bundle.features.enumerated() {
      guard let offer = stated.offer else {
        lines += try linesOfToday(ofFeature: place)
        continue
      }
      var (made, billed) = (Explained(), Explained())
      let isGuest = stated.host != nil
      _ = try offer.optionTariff(
        at: Feature.point(features[place].point, of: offer, isGuest: isGuest), into: &made)
      _ = features[place].after(into: &billed)
      // What a machine costs and carries stands with the host.
      let own = made.lines.filter { !isGuest || $0.section != .machine }
      lines += (billed.lines + own).map { $0.of(stated.name) }
    }
    for (index, host) in bundle.hosts.enumerated() where !places(ofGuestsOn: index).isEmpty {
      var (made, billed) = (Explained(), Explained())
      _ = try host.offer.tariff(
        at: Bundle.onceAlone(point, host.overlay).seen(through: host.offer.overlay), into: &made)
      _ = bill(ofHost: index, into: &billed)
      lines += (billed.lines + made.lines.filter { $0.amount != 0 }).map { $0.of(host.name) }
    }
    guard features.contains(where: { $0.tariff != nil }) else { return lines }
    var made = Explained()
    let own = Bundle.onceAlone(point, bundle.once)
    _ = OneOff.tuning(at: own, run: TrainingRun(.zero), into: &made)
    made.monthly("maintenance", onceMonthly)
    return lines + made.lines.filter { $0.amount != 0 }
  }

  private func linesOfToday(ofFeature place: Int) throws(ScenarioError) -> [LedgerLine] {
    var (made, billed) = (Explained(), Explained())
    let (feature, stated) = (features[place], bundle.features[place])
    if stated.billPlace != nil {
      billed.monthly("bill as stated", feature.today(into: &nobody).total)
    } else {
      _ = try study.features[place]?.baseline(at: feature.point, into: &made)
      _ = feature.today(into: &billed)
    }
    return (made.lines + billed.lines).map { $0.of(stated.name) }
  }
}
