import CostModel
import Presentation

extension CommandTable {
  /// The options that describe a scenario.
  static func scenarioOptions(_ names: Names) -> [Option] {
    [
      Option(
        StatedName.model.flag, .required("MODEL"), "today's model, or custom for prices given by hand",
        values: .names(names.models + [Plan.custom]), default: CompleteScenario.defaultModel,
        group: "Workload"),
      Option(
        StatedName.task.flag, .required("TASK"),
        "what the calls are for; sets the published cuts, none for what published advice keeps on the API",
        values: .oneOf(TaskKind.allCases.map(\.rawValue)), group: "Workload"),
      Option(
        StatedName.product.flag, .required("PRODUCT"),
        "the product they serve, such as faq; --levers then offers the published hit rate of a cache of answers",
        values: .names(names.products), group: "Workload"),
    ] + parameterOptions([.workload, .prompt, .levers, .fees]) + [
      Option(
        "--with", .required("OPTIONS"),
        "options to compare: MODEL, memory:MODEL, ft:MODEL, host:MACHINE, several as mix:A=70%+B=30%, cascade:A+B or fallback:A+B; with commas",
        values: .list(of: names.options), isRepeatable: true, default: "a proposal", group: "Options")
    ] + parameterOptions([.alternative, .prices, .tuned, .oneOff, .recurring, .machine, .routing]) + [
      Option(
        StatedName.router.flag, .required("MODEL"), "the model that tells the calls of a mix apart",
        values: .names(names.models), group: ParameterGroup.routing.rawValue)
    ] + parameterOptions([.time]) + [
      Option(
        StatedName.ramp.flag, .required("SHARES"),
        "traffic in the first months: 10%,50%,100%, or for how long each: 10% for 2 weeks,50%:1mo,100%",
        group: ParameterGroup.time.rawValue),
      Option(
        StatedName.start.flag, .required("DATE"), "the first day, YYYY-MM-DD", default: "the day of --as-of",
        group: ParameterGroup.time.rawValue),
      Option(
        StatedName.successor.flag, .required("MODEL"), "what follows today's model when it ends",
        values: .names(names.models),
        default: "the vendor's replacement", group: ParameterGroup.time.rawValue),
    ] + parameterOptions([.verdict])
  }

  /// The options that describe what users pay and ask for.
  static var economicsOptions: [Option] { parameterOptions([.economics]) }

  /// The parameters of the registry as options.
  private static func parameterOptions(_ groups: [ParameterGroup]) -> [Option] {
    Parameters.standard.all.lazy.filter { groups.contains($0.group) }.map { definition in
      Option(
        definition.flag, .required(definition.unit.traits.placeholder), definition.explanation,
        default: definition.defaultText, group: definition.group.rawValue)
    }
  }
}

extension Definition {
  /// The meaning, with a word on parameters that have no default and cannot be left out.
  fileprivate var explanation: String { preset == .required ? meaning + "; required" : meaning }
}
