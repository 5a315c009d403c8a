extension Offer {
  /// Where the share stands along which its bill may turn between the ends of a range; nil where it only rises or
  /// falls.
  var turningPlace: Int? {
    guard let mix, mix.rule == .fallback, mix.parts.count > 2 else { return nil }
    return overlay.place(of: mix.rule.parameter.slot)
  }
}

extension Study {
  /// The shares strictly between 0 and 1 at which a fallback of three or more may cost the most or the least, with the
  /// prices of a point; empty for other options.
  ///
  /// Exact for month 1, and for later months as far as one month with the prices of a later day is alone. Where the
  /// option in the middle has machines, also the shares at which most calls come to it: of three 50%, where it takes
  /// 50% × 50%.
  func turningShares(of offer: Offer, at point: Point) -> [Double] {
    guard let place = offer.turningPlace, let mix = offer.mix else { return [] }
    var inside = point
    inside.values[place] = 0.5
    var silent = Silent()
    guard let tariff = try? self.tariff(of: offer, at: inside, into: &silent),
      let today = try? baseline(at: point, into: &silent)
    else { return [] }
    let parts = tariff.parts.filter { !$0.isRouter }.map(\.tariff)
    var times = [0] + today.callCosts.map(\.from)
    tariff.addEvents(to: &times)
    var shares = Set(
      Set(times.filter { $0 >= 0 && $0.isFinite }).flatMap { time in
        mix.rule.turningShares(costs: parts.map { ($0.hasEnded(at: time) ? today : $0).cost(at: time) })
      })
    for (index, part) in parts.enumerated().dropFirst().dropLast() where part.fleet != nil {
      shares.insert(Double(index) / Double(index + 1))
    }
    return shares.sorted()
  }
}

extension Tariff {
  /// What a call of the product costs that comes to it, besides what is paid whatever the calls.
  fileprivate func cost(at time: Double) -> Double {
    billedPerCall * (callCost(at: time).total.value + (perSecond?.perCall.value ?? 0)) + fees.perCall.value
  }
}
