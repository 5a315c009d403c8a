import CostModel
import Presentation

/// What the flags of a command line state of a scenario.
struct ScenarioFlags {
  private let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  /// What the flags state.
  func statement() throws -> Statement {
    var statement = Statement()
    for definition in Parameters.standard.all {
      guard let text = invocation.value(of: definition.flag) else { continue }
      let (found, stated) = try quantity(text, definition)
      guard statement.given[found.key] == nil, found == definition || invocation.value(of: found.flag) == nil
      else { throw Failure(ScenarioError.conflict(definition, found)) }
      statement.given[found.key] = (stated, .flag(definition.flag))
    }
    statement.model = invocation.value(of: "--model")
    statement.successor = invocation.value(of: "--then")
    statement.router = invocation.value(of: "--router")
    statement.purpose = Purpose(
      task: invocation.value(of: Purpose.Aspect.task.flag).flatMap(TaskKind.init),
      product: invocation.value(of: Purpose.Aspect.product.flag))
    statement.correlations = try correlations()
    do throws(ScenarioError) {
      statement.options = try options()
      statement.start = try date()
      statement.ramp = try ramp()
    } catch {
      throw Failure(error)
    }
    return statement
  }

  private func quantity(
    _ text: String, _ definition: Definition
  ) throws(UsageError) -> (definition: Definition, stated: StatedQuantity) {
    do { return try Parameters.standard.read(text, for: definition) } catch {
      throw invocation.rejection(
        of: text, for: definition.flag,
        because: "it \(error.explanation(for: definition)); a good value is \(definition.example)")
    }
  }

  private func correlations() throws(UsageError) -> [StatedCorrelation] {
    var stated: [StatedCorrelation] = []
    for text in invocation.values(of: CommandTable.correlateOption.name) {
      func rejection(_ reason: String) -> UsageError {
        invocation.rejection(of: text, for: CommandTable.correlateOption.name, because: reason)
      }
      let correlation: Correlation
      do { correlation = try Correlation(text) } catch { throw rejection(error.words) }
      let own = StatedCorrelation(correlation, .flag(CommandTable.correlateOption.name))
      guard !stated.contains(where: own.isOfSamePair) else {
        throw rejection("an earlier one is of the same two parameters")
      }
      stated.append(own)
    }
    return stated
  }

  private func options() throws(ScenarioError) -> [StatedOption]? {
    let lists = invocation.values(of: "--with")
    guard !lists.isEmpty else { return nil }
    var plans: [Plan] = []
    for name in lists.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let plan = try Plan(String(name.trimmed))
      if !plans.contains(plan) { plans.append(plan) }
    }
    return plans.map { StatedOption($0) }
  }

  private func date() throws(ScenarioError) -> CalendarDate? {
    guard let text = invocation.value(of: "--start") else { return nil }
    guard let date = CalendarDate(text) else { throw .badDate(text) }
    return date
  }

  private func ramp() throws(ScenarioError) -> Ramp? {
    guard let text = invocation.value(of: "--ramp") else { return nil }
    do { return try Ramp(text) } catch { throw .badRamp(error.stage) }
  }
}

extension Failure {
  /// A scenario that cannot be computed, in words.
  init(_ error: ScenarioError) {
    self.init(
      lines: error.words(), exitCode: error.isAboutNames ? .usage : .failure)
  }
}
