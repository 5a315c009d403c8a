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
    statement.correlations = try correlations()
    do throws(ScenarioError) {
      statement.options = try options()
      for name in StatedName.onCommandLine {
        guard let text = invocation.value(of: name.flag) else { continue }
        try statement.state(name, text, from: .flag(name.flag))
      }
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
}

extension Failure {
  /// A scenario that cannot be computed, in words.
  init(_ error: ScenarioError) {
    self.init(
      lines: error.words(), exitCode: error.isAboutNames ? .usage : .failure)
  }
}
