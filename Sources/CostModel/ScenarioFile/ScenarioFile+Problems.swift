extension ScenarioFile {
  /// Everything that is wrong with a file: its text, and what it states with flags on top, in the order of the text.
  public static func problems(
    _ bytes: [UInt8], named name: String, under flags: Statement, asOf day: CalendarDate, over book: PriceBook
  ) -> [ScenarioProblem] {
    let (file, problems, isWhole) = read(bytes, named: name)
    let stated = isWhole ? file.problems(under: flags, asOf: day, over: book) : []
    return (problems + stated).sorted { $0.place < $1.place }
  }

  /// What is wrong with what the file states, its prices over those of a book and flags on top.
  private func problems(
    under flags: Statement, asOf day: CalendarDate, over book: PriceBook
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    var book = book
    for price in localPrices {
      do { book = try book.applying(price.value) } catch {
        found.append(
          ScenarioProblem(place: price.value.subjectPlace ?? price.place, fault: .scenario(.model(error))))
      }
    }
    return found + problems(under: flags, asOf: day, in: book)
  }

  /// What is wrong with what the file states, with flags on top, in a book that has its prices.
  public func problems(
    under flags: Statement, asOf day: CalendarDate, in book: PriceBook
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    func report(_ error: ScenarioError, at place: FilePlace?) {
      let problem = ScenarioProblem(place: place ?? places.start, fault: .scenario(error))
      if !found.contains(problem) { found.append(problem) }
    }
    for name in [nil] + scenarios.map({ Optional($0.name) }) {
      // A name that the file has is never unknown.
      if let portfolio = (try? portfolio(in: name))?.overlaid(by: flags) {
        for error in portfolio.faults(asOf: day, in: book) {
          report(error, at: place(of: error, in: portfolio))
        }
      } else if portfolio == nil, let statement = (try? statement(in: name))?.overlaid(by: flags) {
        for error in statement.faults(asOf: day, in: book) {
          report(error, at: place(of: error, in: statement))
        }
      }
    }
    if let decision { found += problems(of: decision, asOf: day, in: book, isComputable: found.isEmpty) }
    return found
  }

  /// The names in a decision that stand for nothing; the choice only where the rest can be computed.
  private func problems(
    of decision: Decision, asOf day: CalendarDate, in book: PriceBook, isComputable: Bool
  ) -> [ScenarioProblem] {
    var found: [ScenarioProblem] = []
    for condition in decision.conditions {
      guard let name = condition.value.scenario, !scenarios.contains(where: { $0.name == name }) else {
        continue
      }
      let error = ScenarioError.unknownScenario(name, among: scenarios.map(\.name))
      found.append(ScenarioProblem(place: condition.place, fault: .scenario(error)))
    }
    guard isComputable else { return found }
    do {
      _ = try DecisionSubject(self, chosen: decision.chosen, asOf: day, book: book).answer()
    } catch {
      found.append(ScenarioProblem(place: decision.place, fault: .scenario(error)))
    }
    return found
  }

  /// The prices of a book with those of the file over them.
  ///
  /// - Throws: ``ScenarioError/model(_:)`` for a model or provider that the book does not have.
  public func book(over book: PriceBook) throws(ScenarioError) -> PriceBook {
    var book = book
    for price in localPrices {
      do { book = try book.applying(price.value) } catch { throw .model(error) }
    }
    return book
  }

  /// Where the text stands that an error of a portfolio is about.
  private func place(of error: ScenarioError, in portfolio: PortfolioStatement) -> FilePlace? {
    guard case .feature(let name, let inner) = error else { return place(of: error, in: portfolio.shared) }
    let feature = portfolio.features.first { $0.name == name }
    return feature.flatMap { place(of: inner, in: $0.statement) } ?? places.features[name]
  }

  /// Where the text stands that an error is about; nil where it is about the file as a whole.
  func place(of error: ScenarioError, in statement: Statement) -> FilePlace? {
    for definition in error.definitions {
      if case .file(let place)? = statement.given[definition.key]?.1 { return place }
    }
    if let name = error.subject {
      if name == statement.model { return places.model }
      if name == statement.successor { return places.successor }
      for (option, place) in zip(base.options ?? [], places.options)
      where option.plan.name == name || option.name == name { return place }
    }
    return nil
  }
}

extension LocalPrice {
  /// Where the name stands that the price holds for.
  fileprivate var subjectPlace: FilePlace? { model?.place ?? provider?.place }
}
