/// What one training run costs, in the terms in which its vendor bills it.
struct TrainingRun: Sendable {
  /// What the run is billed by, besides validation and a grader.
  private enum Basis: Sendable {
    /// A sum that was said outright.
    case sum(USD)
    /// The hours that it takes, by the clock.
    case clock(Hours, HourlyUSD)
    /// The tokens that are trained, of which so many are free.
    case tokens(Trained, allowance: Tokens, TokenPrice)
  }

  /// The tokens that a run trains on.
  private enum Trained: Sendable {
    /// Said outright: all of them, or those of the file and the passes over it.
    case stated(Tokens, epochs: Count)
    /// Examples as long as a call of the tuned model, and the passes over them.
    case examples(Count, each: Tokens, epochs: Count)

    /// The tokens that are stated, else those of examples as long as a call of the tuned model.
    init(_ prompt: Prompt, at point: Point) {
      let epochs = point[registry.oneOff.epochs]
      self =
        point[registry.oneOff.trainingTokens].map { .stated($0, epochs: epochs) }
        ?? .examples(
          point[registry.oneOff.trainingExamples], each: prompt.input + prompt.output, epochs: epochs)
    }

    var tokens: Tokens {
      switch self {
      case .stated(let tokens, let epochs): tokens * epochs.value
      case .examples(let count, let each, let epochs): each * (count.value * epochs.value)
      }
    }

    /// What of them is free, where so many of a run are.
    func free(of allowance: Tokens) -> Tokens { min(tokens, allowance) }

    var terms: [LedgerLine.Term] {
      switch self {
      case .stated(let tokens, let epochs): [.init(tokens)] + .unlessOne(epochs, "epochs")
      case .examples(let count, let each, let epochs):
        [.init(count, "examples"), .init(each), .init(epochs, "epochs")]
      }
    }
  }

  private let basis: Basis
  /// The tokens of validation that are billed, and their price; nil where none are.
  private var validation: (tokens: Tokens, price: TokenPrice)?
  /// The tokens that a grader reads and writes, and their price; nil where none are.
  private var grader: (tokens: Tokens, price: TokenPrice)?

  /// A run whose cost was said outright.
  init(_ cost: USD) { basis = .sum(cost) }

  /// What a run of an option costs at a point; nil where no source gives a price.
  ///
  /// run = `trainingCost`, or hours × price of an hour, or (trained − free) × training price; + validation × training price,
  /// where the vendor bills it; + grader tokens × their price. 19M trained tokens at $3, of which 2M are free, are $51; 5 h
  /// at $100 are $500.
  ///
  /// - Parameter prompt: a call of the tuned model, which is as long as an example.
  init?(of offer: Offer, _ prompt: Prompt, at point: Point) {
    let oneOff = registry.oneOff
    if let cost = point[oneOff.trainingCost] {
      basis = .sum(cost)
      return
    }
    guard offer.kind != .selfHosted else {
      basis = .sum(point[oneOff.hostTrainingCost])
      return
    }
    if let hours = point[oneOff.trainingHours], let price = offer.prices.trainingHour {
      basis = .clock(hours, price)
    } else if let price = point[oneOff.trainingPrice] ?? offer.prices.training {
      basis = .tokens(Trained(prompt, at: point), allowance: offer.prices.freeTraining, price)
      if offer.prices.isValidationBilled, let tokens = point[oneOff.validationTokens] {
        validation = (tokens, price)
      }
    } else {
      return nil
    }
    if let tokens = point[oneOff.graderTokens], let price = point[oneOff.graderPrice] {
      grader = (tokens, price)
    }
  }

  /// What it costs.
  var cost: USD { sum(readBy: Silent.self).amount }

  /// What so many of it cost.
  func cost<Log: Ledger>(ofRuns runs: Count, into ledger: inout Log) -> USD {
    let sum = sum(readBy: Log.self)
    return ledger.line(
      .upfront, "training", sum: sum.addends.map { .unlessOne(runs, "runs") + $0 }, sum.amount * runs.value)
  }

  private func sum<Log: Ledger>(readBy _: Log.Type) -> LedgerSum<Log, Dollars> {
    var sum = LedgerSum<Log, Dollars>()
    switch basis {
    case .sum(let cost): sum.add(cost, [.init(cost, "a run")])
    case .clock(let hours, let price): sum.add(hours * price, [.init(hours, "of training"), .init(price)])
    case .tokens(let trained, let allowance, let price):
      let free = trained.free(of: allowance)
      sum.add(
        (trained.tokens - free) * price,
        sum: [trained.terms + [.init(price)]]
          + (free.value > 0 ? [[.init(free * -1, "free"), .init(price)]] : []))
    }
    for (part, name) in [(validation, "of validation"), (grader, "of the grader")] {
      if let part { sum.add(part.tokens * part.price, [.init(part.tokens, name), .init(part.price)]) }
    }
    return sum
  }

  /// Whether the free tokens cover all that is trained: on either side of that, costs are straight lines.
  var isCovered: Bool {
    if case .tokens(let trained, let allowance, _) = basis { trained.tokens <= allowance } else { false }
  }
}

extension Offer {
  /// Whether its training is billed by the clock: the vendor has a price of an hour, and somebody said how many.
  func isTrainedByClock(_ inputs: Inputs) -> Bool {
    kind == .hosted && prices.trainingHour != nil && inputs.spread(registry.oneOff.trainingHours) != nil
  }

  /// Whether the cost of its training follows from tokens.
  func isTrainedByTokens(_ inputs: Inputs) -> Bool { kind == .hosted && !isTrainedByClock(inputs) }
}
