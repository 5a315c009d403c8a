import CostModel
import JSONText
import Presentation

/// `ftcalc sensitivity`.
struct SensitivityCommand {
  private let invocation: Invocation
  private let surroundings: Surroundings

  init(_ invocation: Invocation, _ surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  func run() throws -> Outcome {
    let format = try invocation.format()
    let metric = invocation.value(of: "--metric").flatMap(Metric.init) ?? Self.preset
    let answers = try invocation.forEachScenario(surroundings) { scenario in
      try scenario.requireOneTask(for: "sensitivity", else: "see ftcalc compare")
      let option = invocation.value(of: "--option") ?? scenario.chosenOption
      return (
        scenario.file?.title,
        try scenario.computed(in: invocation.value(of: "--scenario")) { stated throws(ScenarioError) in
          try Sensitivity(stated, option: option, metric: metric, in: scenario.book)
        }
      )
    }
    let texts = answers.map { title, sensitivity in
      switch format {
      case .table:
        SensitivityText.text(
          sensitivity, title: title, width: surroundings.width, colors: invocation.colors(surroundings),
          isQuiet: invocation.has("--quiet"))
      case .json: SensitivityJSON.document(sensitivity).text(pretty: true)
      case .csv: SensitivityRecords.csv(sensitivity)
      case .markdown: SensitivityRecords.markdown(sensitivity, title: title)
      }
    }
    return Outcome(output: texts.joined(separator: "\n"))
  }

  /// The result that is looked at where the user names none: what the option is worth at the horizon.
  static let preset = Metric.npv

  /// The results that can be looked at: those that are numbers.
  static var metrics: [String] { Metric.allCases.filter { $0 != .bestOption }.map(\.rawValue) }
}
