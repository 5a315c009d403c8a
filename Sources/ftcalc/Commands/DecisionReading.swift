import CostModel
import Presentation

/// Why a file cannot be used.
struct BrokenDecision: Error {
  let problems: [CheckedFile.Problem]
}

/// How a decision in a scenario file is read and held against prices.
enum DecisionReading {
  /// Carries out what a file may keep from being done.
  static func reading<Value>(_ work: () throws(Failure) -> Value) throws(BrokenDecision) -> Value {
    do throws(Failure) { return try work() } catch {
      throw BrokenDecision(problems: error.lines.map { CheckedFile.Problem($0) })
    }
  }

  /// Holds the decision of a file against the prices of a book.
  static func assessment(
    of bytes: [UInt8], named name: String, asOf: CalendarDate, over book: PriceBook
  ) throws(BrokenDecision) -> Assessment {
    func broken(_ rest: [CheckedFile.Problem]) -> BrokenDecision {
      let found = ScenarioFile.problems(bytes, named: name, under: Statement(), asOf: asOf, over: book)
      return BrokenDecision(problems: found.isEmpty ? rest : found.flatMap(CheckedFile.Problem.all))
    }
    var decision: CheckedFile.Position?
    do {
      let file = try ScenarioFile(bytes: bytes, named: name)
      decision = file.decision.map { CheckedFile.Position($0.place) }
      if let assessment = try Assessment(file, asOf: asOf, over: book) { return assessment }
      throw broken([
        CheckedFile.Problem(
          "the file holds no 'decision'; take the // away from the one at the end of what ftcalc init writes, and "
            + "see ftcalc schema scenario", at: .start)
      ])
    } catch let error as BrokenDecision {
      throw error
    } catch let error as ScenarioError {
      throw broken(error.words(in: .keys()).map { CheckedFile.Problem($0, at: decision ?? .start) })
    } catch let error as ScenarioFileError {
      throw broken(error.problems.flatMap(CheckedFile.Problem.all))
    } catch {
      throw broken([CheckedFile.Problem("\(error)")])
    }
  }
}

extension CheckedFile.Problem {
  /// The problems that the reading of a file reports, at their places.
  fileprivate static func all(_ problem: ScenarioProblem) -> [CheckedFile.Problem] {
    problem.messages.map { CheckedFile.Problem($0, at: problem.place.map(CheckedFile.Position.init)) }
  }
}
