/// What may be done with a parameter, and what it has a say in.
///
/// Most of it is said of a whole ``ParameterGroup``; what is true of a single parameter stands in its declaration.
struct ParameterTraits: OptionSet, Sendable, Hashable {
  let rawValue: Int

  /// It may be another number for one option than for the rest.
  static let differsByOption = ParameterTraits(rawValue: 1 << 0)
  /// It says how an option takes over from today's model, and nothing of what either costs.
  static let takesOver = ParameterTraits(rawValue: 1 << 1)
  /// It may be said of a host that several features share.
  static let isOfHost = ParameterTraits(rawValue: 1 << 2)
  /// It may be said of a machine that is today's: its price, size and upkeep.
  static let isOfTodaysMachine = ParameterTraits(rawValue: 1 << 3)
  /// It is read of tuned models alone.
  static let isOfTuned = ParameterTraits(rawValue: 1 << 4)
  /// It has a say in how long calls are.
  static let changesCalls = ParameterTraits(rawValue: 1 << 5)
  /// It can change the machines or the tier; what is counted in money cannot.
  static let movesSteps = ParameterTraits(rawValue: 1 << 6)
}

extension ParameterGroup {
  /// What holds for all of its parameters: what the traffic is, what today's model costs and what lies ahead is the same
  /// for all options.
  var traits: ParameterTraits {
    switch self {
    case .workload, .prompt: [.changesCalls, .movesSteps]
    case .levers, .alternative: [.differsByOption, .changesCalls, .movesSteps]
    case .fees: [.differsByOption]
    case .prices: []
    case .tuned: [.differsByOption, .isOfTuned, .changesCalls, .movesSteps]
    case .oneOff: [.differsByOption, .isOfHost, .isOfTuned]
    case .recurring: [.differsByOption, .isOfHost, .isOfTodaysMachine, .isOfTuned]
    case .machine: [.differsByOption, .isOfHost, .isOfTodaysMachine, .movesSteps]
    case .routing: [.differsByOption, .movesSteps]
    case .time, .verdict, .economics: []
    }
  }

  /// The part of a scenario file in which its parameters stand.
  var home: String {
    switch self {
    case .workload, .prompt, .levers, .fees: "workload"
    case .prices: "baseline"
    case .alternative, .tuned, .oneOff, .recurring, .machine, .routing, .verdict: "defaults"
    case .time: "time"
    case .economics: "economics"
    }
  }
}

extension Parameters {
  /// The slots of the parameters of which something holds.
  func slots(where isMeant: (Definition) -> Bool) -> [Int] { all.indices.filter { isMeant(all[$0]) } }

  /// The slots of what says how an option takes over.
  var takeover: [Int] { slots { $0.traits.contains(.takesOver) } }
}
