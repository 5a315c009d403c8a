/// What one multiplier adds to the bill of a message and its answer.
public struct BillLayer: Sendable, Hashable {
  /// What multiplies a bill, or takes off it.
  public enum Kind: Sendable, Hashable {
    /// A part of the prompt that goes with every call; the message stands for its answer too.
    case part(PromptPart)
    /// The calls that are sent again.
    case retries
    /// What the provider's cache reads and writes of all that.
    case promptCache
  }

  /// Which multiplier it is.
  public let kind: Kind
  /// Today's bill of a month with this and everything before it.
  public let monthly: MonthlyUSD
  /// What of it this adds, below zero where it takes off; all of it for the message.
  public let adds: MonthlyUSD
  /// How many times the bill of the message alone that is: $114.00 of $39.00 are 2.92; nil where that is nothing.
  public let times: Double?
}

extension Comparison {
  /// Today's bill of a month layer by layer, those that change something alone; empty where nothing but the message is billed.
  ///
  /// 30,000 calls of 200 tokens with 80 back on $2.50 and $10.00 cost $39.00; 1,000 tokens of instructions add $75.00, and
  /// the cache comes last, since it takes part in all of them: 80% of the input at half the price takes off $36.00.
  public var layers: [BillLayer] {
    guard today.bundle == nil else { return [] }
    let stated = likely.point
    var (point, before, layers) = (bare(stated), MonthlyUSD.zero, [BillLayer]())
    let kinds =
      ([.message] + PromptPart.repeating).map(BillLayer.Kind.part) + [BillLayer.Kind.retries, .promptCache]
    for kind in kinds {
      point = point.adding(kind, of: stated)
      guard let monthly = todaysBill(at: point) else { return [] }
      if layers.isEmpty || monthly != before {
        let alone = layers.first?.monthly ?? monthly
        layers.append(
          BillLayer(
            kind: kind, monthly: monthly, adds: monthly - before,
            times: alone.value > 0 ? monthly.value / alone.value : nil))
      }
      before = monthly
    }
    return layers.count > 1 ? layers : []
  }

  /// The same point with nothing but the message.
  private func bare(_ stated: Point) -> Point {
    let alone = PromptPart.repeating.reduce(stated) { $0.setting($1.parameter, to: nil) }
      .setting(registry.prompt.message, to: prompt.message).setting(registry.prompt.turns, to: nil)
    return ([registry.levers.retryRate] + registry.levers.cache).reduce(alone) { $0.setting($1, to: .zero) }
  }

  /// Today's bill of a month at a point; nil where it cannot be computed there.
  private func todaysBill(at point: Point) -> MonthlyUSD? {
    var silent = Silent()
    let calls = likely.calls
    return (try? study.baseline(at: point, into: &silent))?
      .bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &silent).total
  }
}

extension Point {
  /// The same point with one layer more, as it was stated.
  fileprivate func adding(_ kind: BillLayer.Kind, of stated: Point) -> Point {
    switch kind {
    case .part(.message): self
    case .part(let part):
      (part == .history ? setting(registry.prompt.turns, to: stated[registry.prompt.turns]) : self)
        .setting(part.parameter, to: stated[part.parameter])
    case .retries: setting(registry.levers.retryRate, to: stated[registry.levers.retryRate])
    case .promptCache: registry.levers.cache.reduce(self) { $0.setting($1, to: stated[$1]) }
    }
  }
}
