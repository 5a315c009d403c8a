extension ScenarioFile {
  /// Reads the text of a file, as `ftcalc compare FILE` takes it.
  ///
  /// - Parameter name: what the file is called where a problem is told.
  /// - Throws: ``AnalysisError/file(_:)`` with everything that is wrong with it by itself.
  public init(_ text: String, named name: String) throws(AnalysisError) {
    do { try self.init(bytes: Array(text.utf8), named: name) } catch { throw .file(error) }
  }

  /// Today's bill and the options of the file, or of a named scenario of it, with its own prices over those of a book.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked, `YYYY-MM-DD`.
  ///   - scenario: the name; nil for the base.
  ///   - feature: one of its features alone, by its name; nil for all of them together.
  ///   - book: what things cost; nil for the prices that are built in.
  /// - Throws: ``AnalysisError`` as ``Scenario/compared(in:)`` does, and for a name that the file does not have.
  public func compared(
    on day: String, in scenario: String? = nil, feature: String? = nil, over book: PriceBook? = nil
  ) throws(AnalysisError) -> Comparison {
    let (asOf, book) = try asked(on: day, book)
    do {
      var statement = try statement(in: scenario)
      if let feature { statement = try statement.feature(named: feature) }
      let asked = Asked(statement: statement, asOf: asOf, book: try self.book(over: book))
      return try Comparison(answering: asked)
    } catch { throw AnalysisError(error) }
  }

  /// Whether its decision still holds, as `ftcalc check FILE` tells; nil for a file without one.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked, `YYYY-MM-DD`.
  ///   - book: what things cost; nil for the prices that are built in.
  /// - Throws: ``AnalysisError`` where the file states something that cannot be computed.
  public func assessed(on day: String, over book: PriceBook? = nil) throws(AnalysisError) -> Assessment? {
    let (asOf, book) = try asked(on: day, book)
    do { return try Assessment(self, asOf: asOf, over: book) } catch { throw AnalysisError(error) }
  }

  /// Whether its task is one to tune, as `ftcalc assess FILE` tells: by published rules, by its test and by its figures.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked, `YYYY-MM-DD`.
  ///   - book: what things cost; nil for the prices that are built in.
  /// - Throws: ``AnalysisError`` where the file states something that cannot be computed.
  public func fit(on day: String, over book: PriceBook? = nil) throws(AnalysisError) -> FitAssessment {
    let (asOf, book) = try asked(on: day, book)
    do {
      // Counts that contradict each other are refused when a file is read.
      let quality = try? QualityStatement(replies)
      return try FitAssessment(
        base, replies, quality.flatMap { $0.isEmpty ? nil : QualityResult($0) },
        looking: decision.map { .decided($0.chosen) } ?? .cheapest, asOf: asOf, in: try self.book(over: book))
    } catch { throw AnalysisError(error) }
  }

  private func asked(on day: String, _ book: PriceBook?) throws(AnalysisError) -> (CalendarDate, PriceBook) {
    guard let asOf = CalendarDate(day) else { throw .scenario(.badDate(day)) }
    return (asOf, try PriceBook.given(book))
  }
}
