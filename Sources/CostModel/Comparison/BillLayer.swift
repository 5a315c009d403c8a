/// What one multiplier adds to the bill of a message and its answer.
public struct BillLayer: Sendable, Hashable {
  /// What multiplies a bill, in the order in which it is added.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The message and its answer alone, once.
    case message
    /// The instructions that go with every call.
    case system
    /// The worked examples that go with every call.
    case fewShot
    /// The documents that are retrieved for a call.
    case context
    /// The earlier turns that a call resends.
    case history
    /// The calls that are sent again.
    case retries
  }

  /// Which multiplier it is.
  public let kind: Kind
  /// Today's bill of a month with this and everything before it.
  public let monthly: MonthlyUSD
  /// What of it this adds; all of it for the message.
  public let adds: MonthlyUSD
}

extension Comparison {
  /// Today's bill of a month layer by layer, those that add something alone; empty where nothing but the message is billed.
  ///
  /// 30,000 calls of 200 tokens with 80 back on $2.50 and $10.00 cost $39.00; 1,000 tokens of instructions add $75.00.
  public var layers: [BillLayer] {
    let (parts, retries, stated) = (registry.prompt, registry.levers.retryRate, likely.point)
    let bare = stated.setting(parts.message, to: prompt.message).setting(parts.system, to: nil)
      .setting(parts.fewShot, to: nil).setting(parts.context, to: nil).setting(parts.history, to: nil)
      .setting(parts.turns, to: nil).setting(retries, to: .zero)
    let steps: [(BillLayer.Kind, (Point) -> Point)] = [
      (.message, { $0 }),
      (.system, { $0.setting(parts.system, to: stated[parts.system]) }),
      (.fewShot, { $0.setting(parts.fewShot, to: stated[parts.fewShot]) }),
      (.context, { $0.setting(parts.context, to: stated[parts.context]) }),
      (
        .history,
        { $0.setting(parts.history, to: stated[parts.history]).setting(parts.turns, to: stated[parts.turns]) }
      ),
      (.retries, { $0.setting(retries, to: stated[retries]) }),
    ]
    var (point, before, layers) = (bare, MonthlyUSD.zero, [BillLayer]())
    for (kind, adding) in steps {
      point = adding(point)
      guard let monthly = todaysBill(at: point) else { return [] }
      let adds = monthly - before
      if kind == .message || adds.value != 0 {
        layers.append(BillLayer(kind: kind, monthly: monthly, adds: adds))
      }
      before = monthly
    }
    return layers.count > 1 ? layers : []
  }

  /// Today's bill of a month at a point; nil where it cannot be computed there.
  private func todaysBill(at point: Point) -> MonthlyUSD? {
    var silent = Silent()
    let calls = likely.calls
    return (try? study.baseline(at: point, into: &silent))?
      .bill(calls: calls, sized: calls, at: 0, priceFactor: 1, into: &silent).total
  }
}
