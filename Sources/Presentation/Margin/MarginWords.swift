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
      words.append(total.words(range?.ends[.grossMargin]))
      if let below = total.belowWords { words.append(below) }
      if isBelowTarget, let help = helpWords { words.append(help) }
    }
    if let tripwire { words.append(tripwire.words) }
    if range != nil || tripwire?.shareEnds != nil {
      words.append("What stands without two ends is of the likely values.")
    }
    return words.isEmpty ? [] : [words.joined(separator: " ")]
  }

  /// What a reader must not miss: what `compare` says of the same question, and what of it plays no part here.
  var warningWords: [String] {
    let notes =
      comparison.map { ToldFeatures($0) == nil ? $0.warningWords($0.leaders) : $0.notes.map(\.words) } ?? []
    let calls = callsBeside.map {
      "The workload has \(FigureText.calls($0.stated)) calls a month, and the users of the plans make "
        + "\(FigureText.calls($0.ofUsers)): margins are of those that users make."
    }
    let late =
      plans.contains(where: \.warnsTooLate)
      ? "The limit that warns (--soft-limit) lies above the one that stops (--hard-limit), so that it never warns."
      : nil
    let free =
      hasIdleFreeCalls
      ? "--calls-per-free-user does nothing without --free-users; how many users are free?" : nil
    return notes + [calls, late, free].compactMap(\.self)
  }

  /// What would bring the margin nearer to the one that is aimed at: the best option, and the limits; nil where nothing does.
  private var helpWords: String? {
    var ways: [String] = []
    if let best = betterOption, let after = best.grossMargin {
      ways.append("moving to \(best.id.escaped(limit: 80)) would bring it to \(FigureText.share(after))")
    }
    for plan in plans {
      guard let limit = plan.helpfulLimit, let after = limit.grossMargin else { continue }
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
    var words = paidPlans.compactMap(\.overageWords)
    if !plans.isEmpty {
      words.append(
        "Margins are of what comes in after payment, store and refunds. P90 is the user that nine of ten stay at or below."
      )
    }
    words += paidPlans.compactMap(\.beyondWords)
    if !paidPlans.isEmpty, paidPlans.allSatisfy({ $0.isUniform && $0.cohorts.isEmpty && $0.overage != nil }) {
      words.append(
        "All users of a plan make the same number of calls here, so that no limit changes anything; give --calls-per-user-p90 "
          + "to see who costs most.")
    }
    if vendors.count > 1 {
      let shares = vendors.map { "\($0.provider.escaped(limit: 40)) \(FigureText.share($0.share))" }
      words.append("Today's spend by provider: \(shares.joined(separator: ", ")).")
    }
    if let range {
      let ends = Figure.allCases.compactMap { figure in
        range.ends[figure].flatMap { ends in
          ends.isRange ? "\(figure.title) \(ends.words(figure.text))" : nil
        }
      }
      words.append(
        "Over the ranges: \(ends.joined(separator: "; "))".trimmingComma + "."
          + (range.isSought ? " \(Self.soughtWords)" : ""))
    }
    if let comparison {
      words += comparison.markWords(options.compactMap { comparison.row($0.id) })
    }
    return words
  }

  static let soughtWords =
    "The ranges are too many to be combined in full: their ends were looked for, and a draw may lie beyond."

  /// Where the targets come from.
  var sourceWords: String {
    let economics = Parameters.standard.economics
    let targets = [economics.targetMargin, economics.tripwire, economics.hardLimit].compactMap { parameter in
      let definition = Parameters.standard[parameter]
      guard case .value(_, let source?) = definition.preset else { return nil as String? }
      return "\(definition.flag): \(source.words)."
    }
    return (targets + (weekly == nil ? [] : ["The other targets of a week: \(WeeklyTable.source.words)."]))
      .joined(separator: " ")
  }
}

extension Margin.Figure {
  /// A value of it.
  func text(_ value: Double) -> String {
    self == .costPerUser ? FigureText.money(value) : FigureText.share(value)
  }
}

extension Margin.Total {
  /// The margin against the one that is aimed at, with its ends where it has some.
  fileprivate func words(_ ends: Margin.Ends.Bounds?) -> String {
    guard let grossMargin else {
      return "Nothing comes in, and users cost \(FigureText.money(cost)) a month."
    }
    let range = ends.flatMap { $0.isRange ? " (\($0.words(FigureText.share)) over the ranges)" : nil } ?? ""
    return "Gross margin \(FigureText.share(grossMargin))\(range), target \(FigureText.share(target))."
  }

  /// How many of the users that pay cost more than they pay, and what they make of the whole bill; nil where none do.
  fileprivate var belowWords: String? {
    guard let below = payingBelowZero, below > 0, let bill = payingBillBelowZero else { return nil }
    return
      "\(FigureText.share(below)) of the users that pay cost more than that, and they make \(FigureText.share(bill)) of the "
      + "inference bill."
  }
}

extension Margin.Plan {
  /// What is sold beyond a limit; nil where no call has a price.
  fileprivate var overageWords: String? {
    guard let overage, let listRateFactor else { return nil }
    let name = name.map { "\($0.escaped(limit: 40)): " } ?? ""
    let tokens = overage.perMillionTokens.map { ", or \(FigureText.money($0)) a million tokens" } ?? ""
    let allowance =
      allowance > 0
      ? " Of what comes in, \(FigureText.money(allowance)) are there for inference." : ""
    return
      "\(name.isEmpty ? "A" : "\(name)a") call beyond a limit has to cost \(FigureText.smallMoney(overage.perCall))\(tokens): "
      + "\(FigureText.count((listRateFactor * 100).rounded() / 100)) times its own cost.\(allowance)"
  }

  /// Who lies beyond P90, and what they cost; nil where nobody does.
  fileprivate var beyondWords: String? {
    beyondP90.map { beyond in
      let name = name.map { "\($0.escaped(limit: 40)): the" } ?? "The"
      return
        "\(name) \(FigureText.share(beyond.share)) of the users beyond P90 cost \(FigureText.money(beyond.cost)) each on "
        + "average."
    }
  }
}

extension String {
  /// Without a comma at its end.
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
