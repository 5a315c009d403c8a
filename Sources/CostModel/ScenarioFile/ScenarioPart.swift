/// What stands in a scenario file itself and in each of its named scenarios: workload, baseline, defaults and time.
struct ScenarioPart {
  var workload: WorkloadPart?
  var baseline: BaselinePart?
  var defaults: DefaultsPart?
  var time: TimePart?
  var economics: EconomicsPart?
  var fees: [Fee]?
  var correlations: [Placed<Correlation>] = []
  /// The keys that stand in the object, or were meant to.
  var attempted: Set<String> = []

  /// The numbers of each part that is there, by the key of the part.
  private var holders: [(key: String, part: (any ParameterHolder)?)] {
    [
      (WorkloadPart.key, workload), (BaselinePart.key, baseline), (DefaultsPart.key, defaults),
      (TimePart.key, time), (EconomicsPart.key, economics),
    ]
  }

  /// What the part states.
  var statement: Statement {
    var statement = Statement()
    for (_, part) in holders { statement.given.merge(part?.given ?? [:]) { _, later in later } }
    let names = [
      (StatedName.model, baseline?.model), (.successor, baseline?.successor), (.router, defaults?.router),
      (.product, workload?.product),
    ]
    for case (let name, let said?) in names {
      try? statement.state(name, said.value, from: .file(said.place))
    }
    statement.purpose.task = workload?.task
    statement.ofToday = baseline?.machine?.given ?? [:]
    statement.start = time?.start
    statement.ramp = time?.ramp
    statement.fees = fees
    statement.economics = economics?.stated
    statement.correlations = correlations.map { StatedCorrelation($0.value, .file($0.place)) }
    return statement
  }

  /// The keys of the parameters that somebody meant to give, and whose value is not known.
  var unreadable: Set<String> {
    var keys = attempted
    for (key, part) in holders {
      keys.formUnion(part?.unreadable ?? [])
      if part == nil, attempted.contains(key) {
        keys.formUnion(registry.all.filter { $0.group.home == key }.map(\.key))
      }
    }
    return keys.subtracting(statement.given.keys)
  }
}

/// The traffic: how many calls, what they are made of, what they are for.
struct WorkloadPart: ParameterHolder {
  static let kind = "a workload"
  static let key = "workload"
  static let fields = FieldTable<WorkloadPart>(
    [
      .word("task", meaning: "what the calls are for; sets the published cuts") { $0.task = $1 },
      .name("product", meaning: "the product they serve; offers its published cache as a lever") {
        $0.product = $1
      },
    ] + Field.parameters(at: key))

  var task: TaskKind?
  var product: Placed<String>?
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
  /// Where the object starts.
  var place: FilePlace?

  mutating func check(_ object: ObjectInFile, _ context: inout FileContext) {
    checkNumbers(object, &context)
    place = context.place(of: object)
  }
}

/// Today's model, what follows it, and the prices that hold for it alone.
struct BaselinePart: ParameterHolder {
  static let kind = "a baseline"
  static let key = "baseline"
  static let fields = FieldTable<BaselinePart>(
    [
      .name("model", meaning: "today's model, or host:MACHINE; custom for prices given here") {
        $0.model = $1
      },
      .object(TodaysMachinePart.key, meaning: "the numbers of today's machine alone, where the model is one")
      {
        $0.machine = $1
      },
      .name("then", meaning: "what follows today's model when it ends") { $0.successor = $1 },
    ] + Field.parameters(at: key))

  var model: Placed<String>?
  var successor: Placed<String>?
  var given: StatedOption.Quantities = [:]
  var machine: TodaysMachinePart?
  var unreadable: Set<String> = []
}

/// The price, size and upkeep of today's machine.
struct TodaysMachinePart: ParameterHolder {
  static let kind = "the machine of today"
  static let key = "machine"
  static let fields = FieldTable<TodaysMachinePart>(
    Field.parameters { $0.traits.contains(.isOfTodaysMachine) })

  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}

/// What all options share unless they say otherwise.
struct DefaultsPart: ParameterHolder {
  static let kind = "the defaults"
  static let key = "defaults"
  static let fields = FieldTable<DefaultsPart>(
    [
      .name("router", meaning: "the model that tells the calls of every mix apart that names none") {
        $0.router = $1
      }
    ] + Field.parameters(at: key))

  var router: Placed<String>?
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}

/// The months ahead: where they start, how many they are, and what changes in them.
struct TimePart: ParameterHolder {
  static let kind = "the time"
  static let key = "time"
  static let fields = FieldTable<TimePart>(
    [
      .day("start", meaning: "the first day that is computed; the day of --as-of without it") {
        $0.start = $1
      },
      .ramp { $0.ramp = $1 },
    ] + Field.parameters(at: key))

  var start: CalendarDate?
  var ramp: Ramp?
  var given: StatedOption.Quantities = [:]
  var unreadable: Set<String> = []
}

/// A file object that holds a ``ScenarioPart``.
protocol ScenarioPartHolder: FileObject {
  var part: ScenarioPart { get set }
}

extension Field where Value: ScenarioPartHolder {
  /// The keys of the four parts, and of the fees.
  static var parts: [Field] {
    [
      .object(WorkloadPart.key, meaning: "how many calls, of how many tokens") { $0.part.workload = $1 },
      .object(BaselinePart.key, meaning: "today's model and the prices that hold for it") {
        $0.part.baseline = $1
      },
      .object(DefaultsPart.key, meaning: "what all options share unless they say otherwise") {
        $0.part.defaults = $1
      },
      .object(TimePart.key, meaning: "the months ahead and what changes in them") { $0.part.time = $1 },
      .object(EconomicsPart.key, meaning: "what users pay and ask for: plans, cohorts, limits, targets") {
        $0.part.economics = $1
      },
      .fees { $0.part.fees = $1 },
    ]
  }
}

extension ScenarioPartHolder {
  mutating func check(_ object: ObjectInFile, _: inout FileContext) { notePart(object) }

  /// Keeps what later problems with the part are told by.
  mutating func notePart(_ object: ObjectInFile) { part.attempted = object.attempted }

  /// A parameter that stands outside its part.
  static func fault(ofUnknown key: String) -> FileFault? {
    registry[key: key].map { .misplacedKey(key, object: kind, home: $0.group.home) }
  }
}
