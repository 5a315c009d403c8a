internal import CostModel
internal import JSONText

extension ReportSection {
  /// The prices that were used, with the day on which each was read and where.
  static func prices(_ subject: ReportSubject) -> ReportSection {
    let comparison = subject.comparison
    let table = Grid(
      "What the tables say of each model and machine on \(comparison.scenario.start)",
      [.init("whose"), .init("prices"), .init("read where and when")],
      comparison.usedPrices.map { price in
        [
          RichText(price.offer.id.escaped(limit: 80)), RichText(price.facts.fullWords),
          price.originText,
        ]
      })
    return ReportSection(
      "prices", "Prices and their sources", [.table(table), .words(RichText(comparison.priceAgeWords))])
  }
}

extension UsedPrice {
  /// Where the prices were read, and which were given by hand instead.
  fileprivate var originText: RichText {
    var parts: [RichText] = []
    if !byHand.isEmpty {
      parts.append(RichText("\(byHand.map(\.words).joined(separator: ", ")): given by hand"))
    }
    if let source { parts.append(RichText(source)) }
    if let trainingSource { parts.append("training: " + RichText(trainingSource)) }
    if let end {
      parts.append(RichText("ends \(end.on): ") + RichText(end.source))
    }
    return parts.dropFirst().reduce(parts.first ?? "given by hand") { $0 + "; " + $1 }
  }
}

extension PriceFacts {
  /// Every price by its name: `input $2.50, output $10.00 / 1M tokens`.
  var fullWords: String {
    let tokens = TokenRate.allCases.compactMap { rate in
      amounts[rate.key].map { "\(rate.name) \(FigureText.price($0))" }
    }
    var words = tokens.isEmpty ? [] : [tokens.joined(separator: ", ") + " / 1M tokens"]
    let sizes = steps.map {
      "\(FigureText.money($0.usdPerMonth)) a month to \(FigureText.counted(FigureText.calls($0.callsPerDay), "call")) a day"
    }
    words += sizes
    words += Self.known.dropFirst(TokenRate.allCases.count).compactMap { amount in
      amounts[amount.key].map(amount.words)
    }
    words += Self.flags.filter { self[keyPath: $0.path] }.map(\.holding)
    return words.isEmpty ? "-" : words.joined(separator: "; ")
  }
}
