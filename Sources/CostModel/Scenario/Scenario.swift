/// A question as code asks it: numbers, options and a day.
///
/// ```swift
/// var scenario = Scenario(on: "2026-11-20")
/// scenario[.calls] = 50_000
/// scenario[.output] = 60...120
/// scenario.options = ["host:vps"]
/// ```
///
/// What is not said has its default, which ``Comparison/assumptions`` lists with its source. Nothing is checked while it is
/// said, and nothing traps: what is wrong is the error of the analysis that is asked for.
public struct Scenario: Sendable {
  /// What is compared; nil for the options that are proposed.
  public var options: [Alternative]?

  private var said: Statement
  private var numbers: [String: String] = [:]
  private let day: String

  /// A question that is asked on a day, `YYYY-MM-DD`, on which prices and lives of models are looked up.
  public init(on day: String) {
    self.day = day
    said = Statement()
  }

  /// The same on a day that exists.
  public init(on day: CalendarDate) { self.init(on: day.description) }

  /// What a file or something else states, asked on a day.
  public init(_ statement: Statement, on day: CalendarDate) {
    self.day = day.description
    said = statement
  }

  /// A number of the registry: `scenario[.calls] = 50_000`; nil for its default.
  public subscript<Kind>(parameter: Parameter<Kind>) -> Amount<Kind>? {
    get { text(of: registry[parameter]).map { Amount($0) } }
    set { numbers[registry[parameter].key] = newValue?.text }
  }

  /// A number of the registry that may be left out: `scenario[.input] = 1_200`; nil for nothing.
  public subscript<Kind>(parameter: OptionalParameter<Kind>) -> Amount<Kind>? {
    get { text(of: registry[parameter]).map { Amount($0) } }
    set { numbers[registry[parameter].key] = newValue?.text }
  }

  private func text(of definition: Definition) -> String? {
    numbers[definition.key] ?? said.given[definition.key]?.0.text
  }
}

extension Scenario {
  /// Today's model, by its id or an alias; nil for `openai/gpt-4o`.
  public var model: String? {
    get { said.model }
    set { said.model = newValue }
  }

  /// The model that follows today's when it ends; nil for the one that its vendor names.
  public var successor: String? {
    get { said.successor }
    set { said.successor = newValue }
  }

  /// The model that tells the calls of a mix apart; nil for none.
  public var router: String? {
    get { said.router }
    set { said.router = newValue }
  }

  /// What the calls are for, whose published figures hold where none was given.
  public var purpose: Purpose {
    get { said.purpose }
    set { said.purpose = newValue }
  }

  /// The first day that is computed; nil for the day on which it is asked.
  public var start: CalendarDate? {
    get { said.start }
    set { said.start = newValue }
  }

  /// How the traffic climbs to an option; nil for all at once.
  public var ramp: Ramp? {
    get { said.ramp }
    set { said.ramp = newValue }
  }

  /// What is paid beside tokens, by today's model and by every option; nil for nothing.
  public var fees: [Fee]? {
    get { said.fees }
    set { said.fees = newValue }
  }
}

extension Scenario {
  /// The day on which it is asked.
  ///
  /// - Throws: ``ScenarioError/badDate(_:)``.
  func asOf() throws(ScenarioError) -> CalendarDate {
    guard let date = CalendarDate(day) else { throw .badDate(day) }
    return date
  }

  /// Everything that it says.
  ///
  /// - Throws: ``ScenarioError`` for an amount or an option that cannot be read.
  package func statement() throws(ScenarioError) -> Statement {
    var statement = said
    statement.given.merge(try StatedOption.Quantities(inCode: numbers)) { _, later in later }
    guard let options else { return statement }
    var stated: [StatedOption] = []
    for option in options { stated.append(try option.stated()) }
    statement.options = stated
    return statement
  }
}

extension StatedOption.Quantities {
  /// The numbers that code says, as texts by key.
  ///
  /// - Throws: ``ScenarioError/badAmount(_:_:_:)`` for the first one, in the order of the registry, that cannot be read.
  init(inCode texts: [String: String]) throws(ScenarioError) {
    self = [:]
    for definition in registry.all {
      guard let text = texts[definition.key] else { continue }
      do throws(QuantityTextError) {
        self[definition.key] = (try StatedQuantity(text, for: definition), .code)
      } catch { throw .badAmount(definition, text, error) }
    }
  }
}
