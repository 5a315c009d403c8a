/// What a user of a plan pays at a point, and what it costs beside inference.
struct PlanMoney: Sendable {
  /// The price a month.
  let price: Double
  /// What of the price is left after payment, store and refunds.
  private let kept: Double
  private let fixedFee: Double
  private let overhead: Double
  private let otherCost: Double
  /// What free and trial users cost for each user that pays.
  let carried: Double
  /// The gross margin that is aimed at.
  let target: Double

  /// - Parameter carried: what free and trial users cost for each user that pays.
  init(at point: Point, carrying carried: Double) {
    let economics = registry.economics
    price = point[economics.price]?.value ?? 0
    kept =
      1 - point[economics.paymentFee].value - point[economics.storeFee].value - point[economics.refunds].value
    fixedFee = point[economics.fixedFee].value
    overhead = point[economics.overhead].value
    otherCost = point[economics.otherCost].value
    target = point[economics.targetMargin].value
    self.carried = carried
  }

  /// What comes in of a user a month: price × (1 − payment fee − store fee − refunds) − fixed fee; nothing of nothing.
  ///
  /// $50 at 3% and $0.30 are $48.20.
  var net: Double { net(of: price) }

  /// The same of another price.
  func net(of price: Double) -> Double { price > 0 ? price * kept - fixedFee : 0 }

  /// What comes in of what is sold beside the plan, which is no payment of its own.
  func netBeside(_ price: Double) -> Double { price * kept }

  /// What a user costs a month at a price whose inference costs so much.
  func cost(of inference: Double, at price: Double) -> Double {
    inference + otherCost + overhead * price + carried
  }

  /// What a user's inference may cost a month so that a margin is left: net × (1 − margin) less what else a user costs.
  ///
  /// Of $48.20 at 70%, with $1 beside, $13.46.
  func inference(leaving margin: Double) -> Double { net * (1 - margin) - cost(of: 0, at: price) }

  /// What has to be asked for something that costs so much, so that what comes in of it leaves the margin that is aimed at:
  /// cost ÷ (share that comes in × (1 − target) − overhead); nil where no price does.
  ///
  /// At 70% what costs $1 needs $3.33 without fees, and $4.07 at fees of 18%.
  func grossPrice(of cost: Double) -> Double? {
    let share = kept * (1 - target) - overhead
    return share > 1e-12 ? cost / share : nil
  }

  /// The price at which a user whose inference costs so much leaves the margin that is aimed at; nil where no price does.
  ///
  /// At 70%, without fees, $6 of inference need $20.
  func price(for inference: Double) -> Double? {
    grossPrice(of: cost(of: inference, at: 0) + fixedFee * (1 - target))
  }

  /// The gross margin of a user whose inference costs so much; nil where nothing comes in.
  func margin(of inference: Double) -> Double? {
    net > 0 ? 1 - cost(of: inference, at: price) / net : nil
  }
}
