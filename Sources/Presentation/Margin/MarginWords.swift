internal import CostModel
internal import JSONText

extension Margin {
  /// What is looked at.
  var titleWords: String {
    guard let total else { return tripwire == nil ? "the numbers of a week" : "inference against revenue" }
    let users = FigureText.counted(FigureText.count(total.users), "user")
    return plans.count > 1 ? "\(FigureText.counted(plans.count, "plan")), \(users)" : users
  }

  /// The margin against the one that is aimed at, who costs more than they pay, and what would help.
  var conclusionWords: [String] {
    var words: [String] = []
    if let total {
      words.append(total.words)
      if let below = belowWords { words.append(below) }
      if let margin = total.grossMargin, margin < total.target, let help = helpWords(margin) {
        words.append(help)
      }
    }
    if let tripwire { words.append(tripwire.words) }
    return words.isEmpty ? [] : [words.joined(separator: " ")]
  }

  /// How many of the users that pay cost more than they pay, and what they make of the bill; nil where none do.
  private var belowWords: String? {
    let paying = plans.filter { $0.netRevenuePerUser > 0 }
    let users = paying.reduce(0) { $0 + $1.users }
    let below = paying.reduce(0) { $0 + $1.users * $1.usersBelowZero }
    guard users > 0, below > 0, let bill = total?.billBelowZero else { return nil }
    let free = plans.count > paying.count ? "; with those that pay nothing they" : ", and they"
    return
      "\(FigureText.share(below / users)) of the users that pay cost more than that\(free) make \(FigureText.share(bill)) "
      + "of the inference bill."
  }

  /// What would bring the margin nearer to the one that is aimed at: the best option, and the limits.
  private func helpWords(_ margin: Double) -> String? {
    var ways: [String] = []
    if let best = options.first, let after = best.grossMargin, after > margin {
      ways.append("moving to \(best.id.escaped(limit: 80)) would bring it to \(FigureText.share(after))")
    }
    for plan in plans {
      guard let limit = plan.limits.first(where: \.isHard), let after = limit.grossMargin,
        let before = plan.grossMargin.mean, after > before + 1e-4
      else { continue }
      let name = plan.name.map { " on \($0.escaped(limit: 40))" } ?? ""
      ways.append(
        "a limit at P\(FigureText.count(limit.percentile * 100))\(name), to \(FigureText.share(after))\(plans.count > 1 ? " of that plan" : "")"
      )
    }
    guard let first = ways.first else { return nil }
    return (first.first.map { $0.uppercased() } ?? "") + first.dropFirst()
      + (ways.count > 1 ? "; " + ways.dropFirst().joined(separator: "; ") : "") + "."
  }

  /// How the tables are read, and what is sold beyond a limit.
  var footWords: [String] {
    var words: [String] = []
    for plan in plans where plan.netRevenuePerUser > 0 {
      guard let overage = plan.overage else { continue }
      let name = plan.name.map { "\($0.escaped(limit: 40)): " } ?? ""
      let tokens = overage.perMillionTokens.map { ", or \(FigureText.money($0)) a million tokens" } ?? ""
      words.append(
        "\(name.isEmpty ? "A" : "\(name)a") call beyond a limit has to cost \(FigureText.smallMoney(overage.perCall))\(tokens): "
          + "\(FigureText.count((plan.listRateFactor * 100).rounded() / 100)) times its own cost. At that rate "
          + "\(FigureText.money(plan.allowance)) of inference stand in the price.")
    }
    if !plans.isEmpty {
      words.append(
        "Margins are of what comes in after payment, store and refunds. P90 is the user that nine of ten stay below."
      )
    }
    if vendors.count > 1 {
      let shares = vendors.map { "\($0.provider.escaped(limit: 40)) \(FigureText.share($0.share))" }
      words.append("Today's spend by provider: \(shares.joined(separator: ", ")).")
    }
    if let range {
      let ends = Result.allCases.compactMap { result in
        range.ends[result].flatMap { ends in
          ends.lowerBound < ends.upperBound
            ? "\(result.rawValue) \(result.text(ends.lowerBound)) to \(result.text(ends.upperBound))" : nil
        }
      }
      words.append(
        "Over the ranges: \(ends.joined(separator: ", "))." + (range.isSought ? " \(Self.soughtWords)" : ""))
    }
    return words
  }

  static let soughtWords =
    "The ranges are too many to be combined in full: each was looked at alone, and a draw may lie beyond."

  /// Where the targets come from.
  var sourceWords: String {
    let economics = Parameters.standard.economics
    return [economics.targetMargin, economics.tripwire, economics.hardLimit].compactMap { parameter in
      let definition = Parameters.standard[parameter]
      guard case .value(_, let source?) = definition.preset else { return nil }
      return "\(definition.flag): \(source.words)."
    }.joined(separator: " ")
  }
}

extension Margin.Result {
  fileprivate func text(_ value: Double) -> String {
    self == .costPerUser ? FigureText.money(value) : FigureText.share(value)
  }
}

extension Margin.Total {
  /// The margin against the one that is aimed at.
  fileprivate var words: String {
    guard let grossMargin else {
      return "Nothing comes in, and users cost \(FigureText.money(cost)) a month."
    }
    return "Gross margin \(FigureText.share(grossMargin)), target \(FigureText.share(target))."
  }
}

extension Margin.Tripwire {
  /// What inference takes of the revenue, and when it becomes too dear.
  fileprivate var words: String {
    let now = "Inference is \(FigureText.share(share)) of the revenue"
    if isOver { return "\(now), above the \(FigureText.share(limit)) from which it is said to be too dear." }
    let below = "\(now), \(share < limit ? "below" : "at") the tripwire of \(FigureText.share(limit))"
    guard billGrowth != revenueGrowth else { return below + "." }
    let rate =
      "at \(FigureText.text(billGrowth, .share)) a month\(isOfPastBills ? ", as the past bills grew" : "")"
    guard let month = crossingMonth else { return "\(below), and stays there \(rate)." }
    return "\(below); \(rate) it passes that in month \(month)."
  }
}
