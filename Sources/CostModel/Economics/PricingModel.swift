/// A way to charge for what users ask for, on the same users.
///
/// Source of the five: udit.co/blog/ai-cost-control-saas, 2026-11-20; what is included and what is charged beyond it is this
/// program's choice.
public enum PricingModel: String, Sendable, Hashable, CaseIterable {
  /// One price, whatever is asked for.
  case flat
  /// What is asked for is sold at the price that leaves the margin that is aimed at, whatever else a user costs included.
  case credits
  /// The price includes what leaves the margin that is aimed at; what is beyond it is sold at the price that leaves it
  /// too.
  case seatAndUsage
  /// A price for each result, whatever it costs; nobody said what a result is worth.
  case outcome
  /// The price includes what the median user asks for; who asks for more takes the plan that a user at P90 needs, which
  /// stops there.
  case tieredSeats
}

extension Margin {
  /// What a pricing model comes to.
  public struct Charged: Sendable, Hashable {
    /// The model.
    public let model: PricingModel
    /// What comes in of a user a month on average, in US dollars; nil where it cannot be told.
    public let revenuePerUser: Double?
    /// The gross margin of all plans; nil where it cannot be told.
    public let grossMargin: Double?
  }
}

extension [PlanCosts] {
  /// What each pricing model comes to on the users of plans that are paid for.
  var charged: [Margin.Charged] {
    let paying = filter(\.isPaid)
    let users = paying.users
    return PricingModel.allCases.map { model in
      var (revenue, cost) = (0.0, 0.0)
      for plan in paying {
        guard let each = plan.charged(by: model) else {
          return Margin.Charged(model: model, revenuePerUser: nil, grossMargin: nil)
        }
        revenue += plan.users * each.revenue
        cost += plan.users * each.cost
      }
      guard users > 0 else { return Margin.Charged(model: model, revenuePerUser: nil, grossMargin: nil) }
      return Margin.Charged(
        model: model, revenuePerUser: revenue / users, grossMargin: revenue > 0 ? 1 - cost / revenue : nil)
    }
  }
}

extension PlanCosts {
  /// What comes in of a user on average, and what it costs; nil where it cannot be told.
  fileprivate func charged(by model: PricingModel) -> (revenue: Double, cost: Double)? {
    let average = cost(of: inference.mean)
    switch model {
    case .flat: return (money.net, average)
    case .credits:
      guard let price = money.price(for: inference.mean) else { return nil }
      return (money.net(of: price), money.cost(of: inference.mean, at: price))
    case .seatAndUsage:
      let included = max(0, money.inference(leaving: money.target))
      let beyond = inference.mean - inference.mean(limitedTo: included)
      guard let price = money.grossPrice(of: beyond) else { return nil }
      return (
        money.net + money.netBeside(price), money.cost(of: inference.mean, at: money.price + price)
      )
    case .outcome: return nil
    case .tieredSeats:
      let (median, most) = (inference.quantile(0.5), inference.quantile(0.9))
      guard let needed = money.price(for: most) else { return nil }
      let upper = Swift.max(money.price, needed)
      let share = inference.above(median).share
      return (
        (1 - share) * money.net + share * money.net(of: upper),
        money.cost(
          of: inference.mean(limitedTo: most), at: (1 - share) * money.price + share * upper)
      )
    }
  }
}
