extension BundleEvaluation {
  /// Today's bill and the new one over so many months, summed span by span over one timeline.
  func projections(months: Int) -> (baseline: Projection, option: Projection) {
    var events: [Double] = []
    for feature in features {
      feature.baseline.addEvents(to: &events)
      feature.tariff?.addEvents(to: &events)
    }
    let shared = Timeline(months: months, events: events, at: point)
    let timelines = zip(features, bundle.features).map { feature, stated in
      let changes = [registry.time.growth.slot, registry.time.priceChange.slot].contains {
        stated.overlay.holds($0)
      }
      return changes ? Timeline(months: months, events: events, at: feature.point) : shared
    }
    let baselines = zip(features, timelines).map { feature, timeline in
      Projection(baseline: Billing(of: feature.baseline), calls: feature.billedCalls, over: timeline)
    }
    let options = zip(features, baselines).map { feature, baseline in
      feature.tariff.map {
        Projection(
          option: Billing(of: $0), besides: Billing(of: feature.baseline), costing: baseline,
          calls: feature.calls)
      } ?? baseline
    }
    let leadTime = leadTime
    let maintenance = shared.spans.map { $0.start >= leadTime ? onceMonthly.value : 0 }
    let shares = hosts.indices.map { projection(ofHost: $0, over: shared, timelines) }
    return (
      Projection(sum: baselines, over: shared),
      Projection(sum: options + shares + [Projection(rates: maintenance, over: shared)], over: shared)
    )
  }

  /// What a host costs over some months, by what its features bring to it in each.
  private func projection(ofHost host: Int, over shared: Timeline, _ timelines: [Timeline]) -> Projection {
    let loads = shared.spans.indices.map { index in
      zip(features, timelines).reduce(CallRate?.none) { sum, next in
        let (feature, timeline) = next
        guard feature.host == host, feature.tariff?.rollout.share(at: shared.spans[index].start) != nil else {
          return sum
        }
        return (sum ?? .zero) + feature.load(at: timeline.spans[index].volume)
      }
    }
    var projection = Projection(
      rates: loads.map { $0.map { bill(of: hosts[host], carrying: $0, into: &nobody).cash.value } ?? 0 },
      over: shared)
    guard let fleet = hosts[host].fleet, let owned = fleet.owned, !places(ofGuestsOn: host).isEmpty else {
      return projection
    }
    let first = fleet.choice(for: load(ofHost: host)).total
    var purchases = MachinePurchases<Double>(of: FleetBill.Owned(owned))
    purchases.begin(with: first)
    let paid = zip(shared.spans, loads).map { span, load in
      purchases.pay(for: load.map { fleet.choice(for: $0).total } ?? 0, in: span)
    }
    projection.take(
      purchases: paid, residualValue: purchases.residualValue(at: shared.spans.last?.end ?? 0))
    return projection
  }
}
