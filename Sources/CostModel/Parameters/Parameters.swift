/// The one registry, under a short name.
var registry: Parameters { .standard }

/// The registry: every number that a user can set, declared once, group by group.
///
/// Flags, file keys, help, completions, the manual, checks, defaults and their sources are read from here.
/// Adding a parameter is one `let`, its declaration and its name behind a dot in the file of its group, and its use in a
/// formula; the name is what code outside the package writes, `scenario[.calls]`.
public struct Parameters: Sendable {
  /// The one registry of the program.
  public static let standard = Parameters()

  /// All declarations, in the order of help; the index is the slot in a ``Point``.
  public let all: [Definition]

  /// The traffic.
  package let workload: WorkloadParameters
  /// The parts of the input tokens.
  package let prompt: PromptParameters
  /// Levers on the bill.
  package let levers: LeverParameters
  /// Fees beside tokens.
  package let fees: FeeParameters
  /// Another model, as it comes.
  package let alternative: AlternativeParameters
  /// Prices given by hand.
  package let prices: PriceParameters
  /// A call to a tuned model.
  package let tuned: TunedParameters
  /// Work and training before the first call.
  package let oneOff: OneOffParameters
  /// Work and training month by month.
  package let recurring: RecurringParameters
  /// A machine of one's own.
  package let machine: MachineParameters
  /// The ways of calls among several options.
  package let routing: RoutingParameters
  /// The months ahead.
  package let time: TimeParameters
  /// What users pay and ask for.
  package let economics: EconomicsParameters
  /// The thresholds of the verdict.
  package let verdict: VerdictParameters

  private init() {
    var list = Declarations()
    workload = WorkloadParameters(&list)
    prompt = PromptParameters(&list)
    levers = LeverParameters(&list)
    fees = FeeParameters(&list)
    alternative = AlternativeParameters(&list)
    prices = PriceParameters(&list)
    tuned = TunedParameters(&list)
    oneOff = OneOffParameters(&list)
    recurring = RecurringParameters(&list)
    machine = MachineParameters(&list)
    routing = RoutingParameters(&list)
    time = TimeParameters(&list)
    verdict = VerdictParameters(&list)
    economics = EconomicsParameters(&list)
    all = list.definitions
  }
}

extension Parameters {
  /// What is said about a parameter.
  public subscript<Kind>(parameter: Parameter<Kind>) -> Definition { all[parameter.slot] }

  /// What is said about a parameter that may be left out.
  public subscript<Kind>(parameter: OptionalParameter<Kind>) -> Definition { all[parameter.slot] }
}

extension Parameters {
  /// The parameter of a key; nil where there is none.
  public subscript(key key: String) -> Definition? { all.first { $0.key == key } }

  /// The parameter of a key or a flag, with its dashes or without; nil where there is none.
  public func definition(named name: String) -> Definition? {
    let wanted = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    return all.first { $0.key == wanted || $0.flag == "--" + wanted }
  }

  /// The keys and flags, without dashes, that are spelled much like a name.
  func names(near name: String) -> [String] {
    let wanted = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
    let known = all.map(\.key) + all.map { String($0.flag.dropFirst(2)) }
    var near: [String] = []
    for name in nearestNames(to: wanted, among: known) where !near.contains(name) { near.append(name) }
    return near
  }
}
