extension Scenario {
  /// Today's bill and what each option costs, saves and takes to pay back.
  ///
  /// 50,000 calls a month of 1,200 tokens in and 80 out on `openai/gpt-4o` are $190 on 2026-11-20; `host:vps` at $59.50
  /// saves $130.50 of it a month.
  ///
  /// - Parameter book: what things cost; nil for the prices that are built in.
  /// - Throws: ``AnalysisError`` where the scenario is not complete, contradicts itself or names what no table has.
  public func compared(in book: PriceBook? = nil) throws(AnalysisError) -> Comparison {
    let asked = try Asked(self, book)
    do { return try Comparison(answering: asked) } catch { throw AnalysisError(error) }
  }

  /// What users pay and cost: gross margin, who costs more than they pay, and the limits and prices that keep the margin that is
  /// aimed at, in US dollars a month.
  ///
  /// 1,000 users who pay $20 and make 400 calls of $0.009 cost $3.60 each, which leaves 82%:
  ///
  /// ```swift
  /// scenario[.price] = 20
  /// scenario[.users] = 1_000
  /// scenario[.callsPerUser] = 400
  /// try scenario.margin().total?.grossMargin
  /// ```
  ///
  /// - Parameter book: what things cost; nil for the prices that are built in.
  /// - Throws: ``AnalysisError`` where nobody says what users pay or cost, where that contradicts itself, and where their calls
  ///   cannot be priced.
  public func margin(in book: PriceBook? = nil) throws(AnalysisError) -> Margin {
    let asked = try Asked(self, book)
    do { return try Margin(asked.statement, asOf: asked.asOf, in: asked.book) } catch {
      throw AnalysisError(error)
    }
  }

  /// The results at every value of one parameter, or of two: `scenario.swept(over: "calls=100k..1M:4")`.
  ///
  /// - Parameters:
  ///   - axes: one or two; a parameter of one need not be said in the scenario.
  ///   - option: the one that is looked at, or ``Decision/stay``; nil for the one that costs least to the horizon.
  ///   - book: what things cost; nil for the prices that are built in.
  ///   - runner: who computes the cells; what comes out is the same.
  /// - Throws: ``AnalysisError`` where an axis cannot be read, the axes do not go together, or the scenario without them
  ///   cannot be computed.
  public func swept(
    over axes: Axis..., option: String? = nil, in book: PriceBook? = nil,
    by runner: some WorkRunner = SerialRunner()
  ) throws(AnalysisError) -> Sweep {
    try Asked(self, book).swept(over: axes, option, by: runner)
  }
}

extension PriceBook {
  /// A book that was given, else the one that is built in.
  ///
  /// - Throws: ``AnalysisError/prices(_:)`` where that cannot be read, which the tests of the package rule out.
  static func given(_ book: PriceBook?) throws(AnalysisError) -> PriceBook {
    if let book { return book }
    do { return try embedded() } catch { throw .prices(error) }
  }
}

extension Asked {
  /// What a scenario asks, with prices.
  ///
  /// - Throws: ``AnalysisError`` for an amount, an option or a day that cannot be read.
  fileprivate init(_ scenario: Scenario, _ book: PriceBook?) throws(AnalysisError) {
    do throws(ScenarioError) {
      statement = try scenario.statement()
      asOf = try scenario.asOf()
    } catch { throw AnalysisError(error) }
    self.book = try PriceBook.given(book)
  }

  /// The results over some axes.
  fileprivate func swept(
    over axes: [Axis], _ option: String?, by runner: some WorkRunner
  ) throws(AnalysisError) -> Sweep {
    var read: [SweepAxis] = []
    do throws(AxisTextError) {
      for axis in axes { read.append(try SweepAxis(axis.text)) }
    } catch { throw .axis(error) }
    do {
      return try Sweep(statement, over: read, option: Sweep.Choice(option), asOf: asOf, in: book, by: runner)
    } catch { throw AnalysisError(error) }
  }
}

extension Comparison {
  /// How likely an option pays back, and what its results are over many draws from the ranges.
  ///
  /// - Parameters:
  ///   - option: the one that is looked at; nil for the one that costs least to the horizon.
  ///   - samples: how many draws, within ``Simulation/sampleCounts``.
  ///   - seed: what they follow from; the same seed makes the same draws.
  ///   - runner: who computes them; what comes out is the same.
  /// - Throws: ``AnalysisError`` for an option that was not compared, or cannot be had, and a number of draws outside
  ///   ``Simulation/sampleCounts``.
  public func simulated(
    _ option: String? = nil, samples: Int = Simulation.usualSamples, seed: UInt64 = Simulation.usualSeed,
    by runner: some WorkRunner = SerialRunner()
  ) throws(AnalysisError) -> Simulation {
    let (asked, scenario) = try question()
    do {
      return try Simulation(
        scenario, option: Sweep.Choice(option), samples: samples, seed: seed, in: asked.book, runner: runner)
    } catch { throw AnalysisError(error) }
  }

  /// How much a result of an option hangs on each number that is a range.
  ///
  /// - Parameters:
  ///   - metric: the result; the worth at the horizon where nothing else is said.
  ///   - option: the one that is looked at; nil for the one that costs least to the horizon.
  /// - Throws: ``AnalysisError`` for an option that was not compared.
  public func sensitivity(
    of metric: Metric = .npv, option: String? = nil
  ) throws(AnalysisError) -> Sensitivity {
    let (asked, scenario) = try question()
    do {
      return try Sensitivity(scenario, option: Sweep.Choice(option), metric: metric, in: asked.book)
    } catch { throw AnalysisError(error) }
  }

  /// What each lever takes off today's bill, and what is then left for fine-tuning to save.
  ///
  /// - Throws: ``AnalysisError`` where the bill without its levers cannot be computed.
  public func levers() throws(AnalysisError) -> LeverComparison {
    let (asked, scenario) = try question()
    do { return try LeverComparison(scenario, in: asked.book) } catch { throw AnalysisError(error) }
  }

  /// The results at every value of one parameter, or of two, as ``Scenario/swept(over:option:in:by:)`` has them.
  ///
  /// - Throws: ``AnalysisError`` where an axis cannot be read, or the axes do not go together.
  public func swept(
    over axes: Axis..., option: String? = nil, by runner: some WorkRunner = SerialRunner()
  ) throws(AnalysisError) -> Sweep {
    try question().asked.swept(over: axes, option, by: runner)
  }

  /// What it answers.
  private func question() throws(AnalysisError) -> (asked: Asked, scenario: CompleteScenario) {
    // Only those that `compared` makes leave the package.
    guard let asked else {
      return (Asked(statement: Statement(), asOf: scenario.asOf, book: PriceBook()), scenario)
    }
    do { return (asked, try asked.scenario()) } catch { throw AnalysisError(error) }
  }
}

extension Comparison {
  /// The row of an option, however its name is written: `ft:gpt-4o` is `ft:openai/gpt-4o`; nil where it was not compared.
  public subscript(option: String) -> Row? {
    row(option) ?? asked.flatMap { asked in try? row(named: option, in: asked.book) }
  }
}

extension Sweep {
  /// The values of its one parameter at which a condition starts or ends to hold: `sweep.changes(of: "npv>=0")`.
  ///
  /// - Throws: ``AnalysisError`` for a text that is no condition, and for a sweep of two parameters.
  public func changes(
    of condition: String, by runner: some WorkRunner = SerialRunner()
  ) throws(AnalysisError) -> GoalSeek {
    let read: Condition
    do { read = try Condition(condition) } catch { throw .condition(error) }
    guard let found = GoalSeek(read, in: self, by: runner) else { throw .sweep(.axisCount(axes.count)) }
    return found
  }
}

extension Sweep.Choice {
  /// The option of a name; the usual one without.
  fileprivate init(_ name: String?) { self = name.map { .named($0) } ?? .cheapest }
}
