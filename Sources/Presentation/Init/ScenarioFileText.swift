package import CostModel

/// A scenario file for people to go on with: what was stated, and behind `//` what else can be said.
package struct ScenarioFileText {
  private let title: String?
  private let stated: Statement
  private let scenarios: [ScenarioFile.NamedScenario]
  private let decision: Decision?
  private let book: PriceBook
  private let day: CalendarDate

  /// The file of what flags state.
  package init(_ stated: Statement, in book: PriceBook, on day: CalendarDate) {
    title = nil
    self.stated = stated
    scenarios = []
    decision = nil
    self.book = book
    self.day = day
  }

  /// The file of a task that is known, with a decision to begin with.
  ///
  /// - Parameter decision: as the text of a scenario file has it.
  package init(
    _ stated: Statement, titled title: String, deciding decision: Decision?, in book: PriceBook,
    on day: CalendarDate
  ) {
    self.title = title
    self.stated = stated
    scenarios = []
    self.decision = decision
    self.book = book
    self.day = day
  }

  /// The file of a worked example, with everything that a file usually has.
  package init(exampleIn book: PriceBook, on day: CalendarDate) {
    let file = ScenarioSample.workedExample(on: day)
    title = file?.title
    stated = file?.base ?? Statement()
    scenarios = file?.scenarios ?? []
    decision = file?.decision
    self.book = book
    self.day = day
  }

  /// The text of the file.
  package var text: String {
    let proposals = ScenarioSample.proposals(choose: options.first?.label ?? Decision.stay, on: day)
    let sections = [
      head(proposals?.title), part("workload"), part("baseline"), optionLines(proposals?.base.options),
      part("defaults"), part("time"), feeLines(proposals?.base.fees), economicsLines,
      correlationLines(proposals?.base.correlations), priceLines,
      scenarioLines(proposals?.scenarios),
      decisionLines(proposals?.decision),
    ].map { lines in lines.text(proposalsAt: lines.first { $0.isProposal }?.depth ?? 1) }
    return Self.introduction.map { "// \($0)\n" }.joined() + "{\n" + sections.joined(separator: "\n") + "}\n"
  }

  private static let introduction =
    """
    What a task costs today, what the alternatives would cost, and when they pay back. 'ftcalc compare FILE' \
    computes it, and a flag beside it wins over what stands here; 'ftcalc check FILE' says whether the decision \
    at the end still holds.
    Lines behind // are not read: take the // away and change the value. What they show is the default, or an \
    example where that is said. \(AmountWords.sentences)
    """.wrapped(to: FileLine.width - 3)

  /// Today's model.
  private var model: String { stated.model ?? CompleteScenario.defaultModel }

  /// The options under the names that the tables know, each once, where they have none of their own.
  private var options: [StatedOption] {
    var options: [StatedOption] = []
    for option in stated.options ?? [] {
      let named = option.named(option.name ?? option.plan.id(in: book))
      if option.name != nil || !options.contains(where: { $0.name == named.name }) { options.append(named) }
    }
    return options
  }

  private static func key(_ name: String) -> KeyShape? {
    ObjectShape.scenarioFile.keys.first { $0.key == name }
  }

  private static func meaning(_ name: String) -> String { key(name)?.meaning ?? "" }

  private static func keys(of part: String) -> [KeyShape] {
    guard case .object(let shape)? = key(part)?.shape else { return [] }
    return shape.keys
  }
}

extension ScenarioFileText {
  private func head(_ proposal: String?) -> [FileLine] {
    let title = FileLine(
      "\"title\": \(StatedText.string(self.title ?? proposal ?? "")),", Self.meaning("title"),
      isProposal: self.title == nil)
    let schema = "\"$schema\": \"scenario.schema.json\","
    return [FileLine(schema, Self.meaning("$schema"), isProposal: true), title]
  }

  /// What users pay and ask for: a part of the file where something of it is stated, else a proposal as a whole.
  private var economicsLines: [FileLine] {
    let lines = part("economics")
    return stated.asksForMargin ? lines : lines.map { $0.code.isEmpty ? $0 : $0.proposed }
  }

  /// One of the parts that hold parameters, with a line for each key.
  private func part(_ name: String) -> [FileLine] {
    let keys = Self.keys(of: name).filter(\.isOnOneLine)
    let groups = Set(keys.compactMap { $0.definition?.group })
    var lines = FileLine.remark(Self.meaning(name)) + [FileLine("\"\(name)\": {")]
    var group: ParameterGroup?
    for key in keys {
      if let own = key.definition?.group, own != group, groups.count > 1 {
        if group != nil { lines.append(.empty) }
        if own.rawValue.lowercased() != name { lines += FileLine.remark(own.rawValue + ":", depth: 2) }
        group = own
      }
      lines.append(line(key))
    }
    return lines + [FileLine("},")]
  }

  /// The line of a key: what was stated, else its default or an example as a proposal.
  private func line(_ key: KeyShape) -> FileLine {
    var said = stated
    said.model = model
    if let text = said.text(of: key) {
      return FileLine("\"\(key.key)\": \(text),", key.meaningInFiles, depth: 2)
    }
    let (text, isExample) = proposal(for: key)
    let comment = key.meaningInFiles + (isExample ? "; example" : "")
    return FileLine("\"\(key.key)\": \(text),", comment, isProposal: true, depth: 2)
  }

  private func proposal(for key: KeyShape) -> (text: String, isExample: Bool) {
    switch key.shape {
    case .quantity(let definition):
      if let spread = defaults[definition.key] {
        return (StatedText.amount(StatedText.spread(spread, definition.unit)), false)
      }
      return (StatedText.amount(definition.example), true)
    case .word(let words): return (StatedText.string(words.first ?? ""), true)
    case .day: return (StatedText.string(day.description), true)
    case .text where key.key == "router":
      return (StatedText.string(ScenarioSample.router), true)
    case .text where key.key == Purpose.Aspect.product.rawValue:
      return (StatedText.string(book.products.first ?? ""), true)
    case .text:
      let replacement = (try? book.model(named: model))?.endOfLife?.replacement
      return (StatedText.string(replacement ?? CompleteScenario.defaultModel), replacement == nil)
    default: return (StatedText.ramp([Share(0.1), Share(0.5), Share(1)]), true)
    }
  }

  /// The numbers that hold where nothing is stated, those of what the calls are for among them.
  private var defaults: [String: Spread] {
    let whole = (try? stated.withCallsOfUsers(in: book)) ?? stated
    guard let inputs = try? Inputs(given: whole.given, purpose: stated.purpose, in: book) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(Parameters.standard.all, inputs.spreads).compactMap { definition, spread in
        spread.map { (definition.key, $0) }
      })
  }

  private func optionLines(_ proposals: [StatedOption]?) -> [FileLine] {
    let options = self.options
    guard !options.isEmpty else {
      let lines = (proposals ?? []).flatMap(Self.lines)
      return FileLine.remark(Self.meaning("options"))
        + ([FileLine("\"options\": {")] + lines + [FileLine("},")]).map(\.proposed)
    }
    return FileLine.remark(
      "what today's model is compared with, each under a name; a number that stands in an option, such as "
        + "its own teamHours, holds for it alone")
      + [FileLine("\"options\": {")] + options.flatMap(Self.lines) + [FileLine("},")]
  }

  /// An option on one line, or with a line for each key where that is too long.
  private static func lines(_ option: StatedOption) -> [FileLine] {
    let name = StatedText.string(option.label)
    let line = "\(name): \(StatedText.object(option.members)),"
    // A proposal stands three columns further in.
    if line.columns + 7 <= FileLine.width { return [FileLine(line, depth: 2)] }
    let members = option.members.map { FileLine("\(StatedText.string($0.key)): \($0.value),", depth: 3) }
    return [FileLine("\(name): {", depth: 2)] + members + [FileLine("},", depth: 2)]
  }

  private func feeLines(_ proposals: [Fee]?) -> [FileLine] {
    let entries = (stated.fees ?? proposals ?? []).map {
      FileLine("\(StatedText.object($0.members)),", depth: 2)
    }
    let lines = [FileLine("\"fees\": [")] + entries + [FileLine("],")]
    return FileLine.remark(Self.meaning("fees")) + (stated.fees == nil ? lines.map(\.proposed) : lines)
  }

  private func correlationLines(_ proposals: [StatedCorrelation]?) -> [FileLine] {
    let shown = stated.correlations.isEmpty ? proposals ?? [] : stated.correlations
    let entries = shown.map { FileLine("\(StatedText.object($0.correlation.members)),", depth: 2) }
    let lines = [FileLine("\"correlations\": [")] + entries + [FileLine("],")]
    return FileLine.remark(Self.meaning("correlations"))
      + (stated.correlations.isEmpty ? lines.map(\.proposed) : lines)
  }

  private var priceLines: [FileLine] {
    let price = StatedText.object([
      ("model", StatedText.string(model == Plan.custom ? CompleteScenario.defaultModel : model)),
      ("discount", StatedText.string("15%")), ("reason", StatedText.string("our contract")),
    ])
    return FileLine.remark(Self.meaning("prices"))
      + [FileLine("\"prices\": ["), FileLine("\(price),", depth: 2), FileLine("],")].map(\.proposed)
  }

  private func scenarioLines(_ proposals: [ScenarioFile.NamedScenario]?) -> [FileLine] {
    let shown = scenarios.isEmpty ? proposals ?? [] : scenarios
    let lines =
      [FileLine("\"scenarios\": {")]
      + shown.map { scenario in
        let name = StatedText.string(scenario.name)
        return FileLine("\(name): \(Self.overrides(scenario.overrides)),", depth: 2)
      } + [FileLine("},")]
    return FileLine.remark(Self.meaning("scenarios"))
      + (scenarios.isEmpty ? lines.map(\.proposed) : lines)
  }

  /// What a named scenario says otherwise, on one line.
  private static func overrides(_ statement: Statement) -> String {
    StatedText.object(
      ["workload", "baseline", "defaults", "time"].compactMap { part in
        let members = keys(of: part).compactMap { key in statement.text(of: key).map { (key.key, $0) } }
        return members.isEmpty ? nil : (part, StatedText.object(members))
      })
  }

  private func decisionLines(_ proposal: Decision?) -> [FileLine] {
    guard let shown = decision ?? proposal else { return [] }
    let known = [
      ("choose", shown.chosen), ("why", shown.why), ("decidedBy", shown.decidedBy),
      ("decidedOn", shown.decidedOn?.description), ("reviewBy", shown.reviewBy?.description),
    ]
    let keys = Self.keys(of: "decision")
    let members = keys.flatMap { key -> [FileLine] in
      if key.key == "must" {
        return [FileLine("\"must\": [", key.meaningInFiles, depth: 2)]
          + shown.conditions.map { FileLine("\(StatedText.object($0.value.members)),", depth: 3) }
          + [FileLine("],", depth: 2)]
      }
      guard let text = known.first(where: { $0.0 == key.key })?.1 else { return [] }
      return [FileLine("\"\(key.key)\": \(StatedText.string(text)),", key.meaningInFiles, depth: 2)]
    }
    let lines = [FileLine("\"decision\": {")] + members + [FileLine("},")]
    return FileLine.remark(Self.meaning("decision"))
      + (decision == nil ? lines.map(\.proposed) : lines)
  }
}

extension KeyShape {
  /// What it is, in the names of files.
  fileprivate var meaningInFiles: String { StatedNames.keys().renaming(flagsIn: meaning) }

  /// Whether what it takes stands on a line: no object of a shape of its own, no list of them and no list of amounts.
  fileprivate var isOnOneLine: Bool {
    switch shape {
    case .object, .named: false
    case .list(.stated): false
    default: true
    }
  }

  /// The parameter that it takes; nil for keys that are none.
  fileprivate var definition: Definition? {
    if case .quantity(let definition) = shape { definition } else { nil }
  }
}
