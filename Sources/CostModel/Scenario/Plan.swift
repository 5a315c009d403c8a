/// An option as the user names it: `openai/gpt-4o-mini`, `memory:openai/gpt-4o-mini`, `ft:openai/gpt-4o-mini`, `host:vps`.
public enum Plan: Sendable, Hashable {
  /// A model as it comes, paid per token.
  case api(String)
  /// A model as it comes, sent notes from a memory instead of being tuned.
  case memory(String)
  /// A fine-tune of a model, hosted by its vendor.
  case hosted(String)
  /// A fine-tuned model on a machine of the table, or on `custom`, the machine of the flags.
  case machine(String)
  /// Several options that share the calls.
  case mix(StatedMix)

  /// The model or machine whose prices the flags give.
  public static let custom = "custom"

  /// Reads `MODEL`, `memory:MODEL`, `ft:MODEL`, `host:MACHINE`, or several of them: `mix:A=70%+B=30%`, `cascade:A+B`,
  /// `fallback:A+B`.
  public init(_ text: String) throws(ScenarioError) {
    if let mix = try StatedMix(parsing: text) {
      self = .mix(mix)
    } else if let machine = text.dropping(prefix: .machine) {
      self = .machine(machine)
    } else if let model = text.dropping(prefix: .hosted) {
      self = .hosted(model)
    } else if let model = text.dropping(prefix: .memory) {
      self = .memory(model)
    } else {
      self = .api(text)
    }
    guard !name.isEmpty else { throw .badOption(text) }
  }

  /// The model or machine, without the prefix of its kind; of a mix all of them.
  public var name: String {
    switch self {
    case .api(let name), .memory(let name), .hosted(let name), .machine(let name): name
    case .mix(let mix): mix.parts.map(\.option.label).joined(separator: "+")
    }
  }

  /// The plan as it is written: `ft:openai/gpt-4o-mini`.
  public var text: String {
    switch self {
    case .api: name
    case .memory: Prefix.memory.rawValue + name
    case .hosted: Prefix.hosted.rawValue + name
    case .machine: Prefix.machine.rawValue + name
    case .mix(let mix): StatedMix.text(mix.rule, mix.parts.map { ($0.option.label, $0.share) })
    }
  }
}

extension Plan {
  /// The name under which it stands in tables: `ft:openai/gpt-4o` for `ft:gpt-4o`; as it is written where no table has it.
  package func id(in book: PriceBook) -> String {
    switch self {
    case .api(let name): (try? book.model(named: name))?.id ?? name
    case .memory(let name): Plan.memory((try? book.model(named: name))?.id ?? name).text
    case .hosted(let name): Plan.hosted((try? book.model(named: text))?.id ?? name).text
    case .machine(let name): Plan.machine(book.machine(named: name)?.id ?? name).text
    case .mix(let mix):
      StatedMix.text(
        mix.rule, mix.parts.map { ($0.option.name ?? $0.option.plan.id(in: book), $0.share) })
    }
  }
}

extension Plan {
  /// What stands before the name of an option on the command line and says its kind; those of mixes are
  /// ``StatedMix/Rule/prefix``.
  enum Prefix: String {
    case memory = "memory:"
    case hosted = "ft:"
    case machine = "host:"
  }
}

extension String {
  /// What follows the prefix of a kind of option in whatever case; nil where the text begins otherwise.
  func dropping(prefix: Plan.Prefix) -> String? { dropping(prefix: prefix.rawValue) }

  /// What follows a prefix in whatever case; nil where the text begins otherwise.
  func dropping(prefix: String) -> String? {
    guard count >= prefix.count, self.prefix(prefix.count).lowercased() == prefix else { return nil }
    return String(dropFirst(prefix.count))
  }
}
