/// What a user of a plan pays at a point, and what it costs beside inference.
struct PlanMoney: Sendable {
  /// The price a month.
  let price: Double
  /// What of the price is left after payment, store and refunds.
  private let kept: Double
  private let fixedFee: Double
  private let overhead: Double
  private let otherCost: Double
  /// The gross margin that is aimed at.
  let target: Double

  init(at point: Point) {
    let economics = registry.economics
    price = point[economics.price]?.value ?? 0
    kept =
      1 - point[economics.paymentFee].value - point[economics.storeFee].value - point[economics.refunds].value
    fixedFee = point[economics.fixedFee].value
    overhead = point[economics.overhead].value
    otherCost = point[economics.otherCost].value
    target = point[economics.targetMargin].value
  }

  /// What comes in of a user a month: price × (1 − payment fee − store fee − refunds) − fixed fee; nothing of nothing.
  ///
  /// $50 at 3% and $0.30 are $48.20.
  var net: Double { net(of: price) }

  /// The same of another price.
  func net(of price: Double) -> Double { price > 0 ? price * kept - fixedFee : 0 }

  /// What a user costs a month beside inference.
  var beside: Double { otherCost + overhead * price }

  /// What a user's inference may cost a month so that the margin is the one that is aimed at.
  func budget(carrying carried: Double) -> Double { net * (1 - target) - beside - carried }

  /// The price at which a user whose inference costs so much leaves the margin that is aimed at; nil where no price does.
  ///
  /// At 70%, without fees, $6 of inference need $20.
  func price(for inference: Double, carrying carried: Double) -> Double? {
    let share = kept * (1 - target) - overhead
    guard share > 0 else { return nil }
    return (inference + otherCost + carried + fixedFee * (1 - target)) / share
  }

  /// The gross margin of a user whose inference costs so much; nil where nothing comes in.
  func margin(of inference: Double, carrying carried: Double) -> Double? {
    net > 0 ? 1 - (inference + beside + carried) / net : nil
  }
}
