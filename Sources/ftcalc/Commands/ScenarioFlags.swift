import CostModel
import Presentation

/// A scenario from the flags of a command line.
struct ScenarioFlags {
  private let invocation: Invocation
  private let book: PriceBook

  init(_ invocation: Invocation, book: PriceBook) {
    self.invocation = invocation
    self.book = book
  }

  /// The scenario that the flags state.
  func scenario(asOf: CalendarDate) throws -> Scenario {
    let task = invocation.value(of: "--task").flatMap(TaskKind.init)
    var given: [String: (StatedQuantity, Origin)] = [:]
    for definition in Parameters.standard.all {
      guard let text = invocation.value(of: definition.flag) else { continue }
      given[definition.key] = (try quantity(text, definition), .flag(definition.flag))
    }
    do throws(ScenarioError) {
      return try Scenario(
        inputs: try Inputs(given: given, task: task, in: book),
        model: invocation.value(of: "--model") ?? Scenario.defaultModel, plans: try plans(), asOf: asOf,
        start: try date(), ramp: try ramp(), successor: invocation.value(of: "--then"), task: task)
    } catch {
      throw Failure(error, command: invocation.command.name)
    }
  }

  private func quantity(_ text: String, _ definition: Definition) throws(UsageError) -> StatedQuantity {
    do { return try StatedQuantity(text, for: definition) } catch {
      throw invocation.rejection(
        of: text, for: definition.flag,
        because: "it \(error.explanation(for: definition)); a good value is \(definition.example)")
    }
  }

  private func plans() throws(ScenarioError) -> [Plan]? {
    let lists = invocation.values(of: "--with")
    guard !lists.isEmpty else { return nil }
    var plans: [Plan] = []
    for name in lists.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let plan = try Plan(String(name).trimmingBlanks)
      if !plans.contains(plan) { plans.append(plan) }
    }
    return plans
  }

  private func date() throws(ScenarioError) -> CalendarDate? {
    guard let text = invocation.value(of: "--start") else { return nil }
    guard let date = CalendarDate(text) else { throw .badDate(text) }
    return date
  }

  private func ramp() throws(ScenarioError) -> [Share] {
    guard let text = invocation.value(of: "--ramp") else { return [] }
    var shares: [Share] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let stated = try? StatedQuantity(String(part), unit: .share, allowed: 0...1, acceptsRange: false)
      else {
        throw .badRamp(text)
      }
      shares.append(Share(stated.spread.likely))
    }
    return shares
  }
}

extension String {
  /// The text without blanks at both ends.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Failure {
  /// A scenario that cannot be computed, in words.
  init(_ error: ScenarioError, command: String) {
    self.init(
      lines: error.words, exitCode: error.isAboutNames ? .usage : .failure)
  }
}
