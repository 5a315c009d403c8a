/// An option to compare as code names it: `"host:vps"`, `"ft:bedrock/nova-2-lite"`, with numbers of its own where it has any.
///
/// ```swift
/// var server: Alternative = "host:custom"
/// server.name = "our server"
/// server[.hostMonthly] = 85
/// ```
///
/// Its text is read when the scenario is computed, so that a wrong one is an error and no trap.
public struct Alternative: Sendable, Hashable {
  /// The option as the command line takes it: `MODEL`, `memory:MODEL`, `ft:MODEL`, `host:MACHINE` or `mix:A=70%+B=30%`.
  public let text: String
  /// The name that it goes by; nil for its text.
  public var name: String?

  private var numbers: [String: String] = [:]

  /// An option by its text.
  public init(_ text: String) { self.text = text }

  /// A number that holds for this option instead of that of the scenario; nil for the latter.
  public subscript<Kind>(parameter: Parameter<Kind>) -> Amount<Kind>? {
    get { numbers[registry[parameter].key].map { Amount($0) } }
    set { numbers[registry[parameter].key] = newValue?.text }
  }

  /// The same for a number that may be left out.
  public subscript<Kind>(parameter: OptionalParameter<Kind>) -> Amount<Kind>? {
    get { numbers[registry[parameter].key].map { Amount($0) } }
    set { numbers[registry[parameter].key] = newValue?.text }
  }

  /// The option that it states.
  ///
  /// - Throws: ``ScenarioError`` for a text that is none, and for an amount that cannot be read.
  func stated() throws(ScenarioError) -> StatedOption {
    StatedOption(try Plan(text), name: name, given: try StatedOption.Quantities(inCode: numbers))
  }
}

extension Alternative: ExpressibleByStringLiteral {
  /// An option by its text.
  public init(stringLiteral value: String) { self.init(value) }
}
