import CostModel
import JSONText
import Presentation

/// `ftcalc sweep`.
struct SweepCommand: AnswerCommand {
  let invocation: Invocation
  let surroundings: Surroundings
  private let axes: [SweepAxis]
  private let condition: Condition?
  private let runner: ThreadRunner

  init(invocation: Invocation, surroundings: Surroundings) throws {
    self.invocation = invocation
    self.surroundings = surroundings
    axes = try Self.axes(of: invocation)
    condition = try Self.condition(of: invocation, over: axes)
    runner = try invocation.runner(surroundings, of: "cells")
  }

  func answer(to scenario: StatedScenario) throws -> SweepAnswer {
    let statement = try scenario.statement(in: scenarioName)
    do throws(SweepError) {
      let sweep = try Sweep(
        statement, over: axes, option: scenario.choice(named: invocation.value(of: "--option")),
        asOf: scenario.asOf, in: scenario.book, by: runner)
      return SweepAnswer(
        scenario.file, sweep, showing: metric,
        seeking: condition.flatMap { GoalSeek($0, in: sweep, by: runner) })
    } catch {
      throw failure(error, of: scenario)
    }
  }

  private var metric: SweepMetric {
    invocation.value(of: "--metric").flatMap(SweepMetric.init(named:)) ?? .metric(.breakEvenMonths)
  }

  private static func axes(of invocation: Invocation) throws(UsageError) -> [SweepAxis] {
    let texts = invocation.values(of: "--over")
    var axes: [SweepAxis] = []
    for text in texts {
      do throws(AxisTextError) { axes.append(try SweepAxis(text)) } catch {
        throw invocation.rejection(
          of: text, for: "--over",
          because: error.words(for: SweepAxis.definition(of: text), isList: text.contains(",")))
      }
    }
    if let text = texts.dropFirst(2).first {
      throw invocation.rejection(of: text, for: "--over", because: "a sweep has one or two parameters")
    }
    if let text = texts.last, axes.count == 2, axes[0].definition == axes[1].definition {
      throw invocation.rejection(
        of: text, for: "--over", because: "\(axes[0].definition.flag) has an axis already")
    }
    guard !axes.isEmpty else {
      throw UsageError(
        path: invocation.command.path,
        problem: .missingOperand(Operand(CommandTable.overOption.term, CommandTable.overOption.meaning)))
    }
    return axes
  }

  private static func condition(
    of invocation: Invocation, over axes: [SweepAxis]
  ) throws(UsageError) -> Condition? {
    guard let text = invocation.value(of: "--until") else { return nil }
    guard axes.count == 1 else {
      throw invocation.rejection(
        of: text, for: "--until", because: "it is sought over one parameter; give one --over")
    }
    do throws(ConditionTextError) { return try Condition(text) } catch {
      throw invocation.rejection(of: text, for: "--until", because: error.words)
    }
  }

  private func failure(_ error: SweepError, of scenario: StatedScenario) -> Failure {
    switch error {
    case .scenario(let error): scenario.failure(error)
    case .tooManyCells(let count):
      Failure(
        "--over makes \(count) cells, and \(Sweep.mostCells) are computed at most; give fewer values",
        exitCode: .usage)
    case .axisCount, .sameParameter: Failure("--over takes one or two parameters", exitCode: .usage)
    }
  }
}

extension CommandTable {
  /// The option that says what is swept.
  static let overOption = Option(
    "--over", .required("PARAM=VALUES"),
    "a parameter by its flag or key, and its values: a list 10k,50k,1M, a range 0..60%:13, or one at equal ratios 10k..2M:log:25",
    isRepeatable: true, group: "Sweep")

  /// `sweep` as the help describes it.
  static func sweep(_ names: Names) -> Command {
    Command(
      "sweep", "what an option comes to at many values of one parameter or two", schemas: [.sweep],
      run: SweepCommand.run
    ) {
      .init(
        discussion: """
          One --over is a table with a line for each value, and a chart of one result; two are a map of it, in which a \
          line parts the cells that pay back within the horizon from those that do not, or gains from losses. Each cell is what compare says \
          with that flag; the options that are proposed for the scenario as it stands stay the same in all of them. A \
          range counts its ends, and has \(SweepAxis.usualCount) values where no count is said; a sweep has \
          \(Sweep.mostCells) cells at most.

          --until seeks the values of one parameter at which a condition starts or stops to hold. It is written \
          METRIC<=LIMIT, METRIC>=LIMIT or bestOption=best, in quotes for the shell.
          """,
        operand: fileOperand,
        options: [
          overOption,
          Option(
            "--metric", .required("METRIC"),
            "the result in each cell of a map, in the chart, and in each 'value' of JSON",
            values: .oneOf(SweepMetric.all.map(\.name)), default: "breakEvenMonths", group: "Sweep"),
          optionOption(
            names, "the option that is looked at, or baseline for staying", group: "Sweep",
            words: sweptOptionWords),
          Option(
            "--until", .required("CONDITION"), "seek where a condition changes: 'breakEvenMonths<=6'",
            group: "Sweep"
          ),
          scenarioOption, featureOption,
        ] + scenarioOptions(names) + economicsOptions + [
          drawnFormatOption, jsonOption, notesOption, quietDrawnOption,
          pricesOption, acceptPriceOption, pricesDateOption, asOfOption, threadsOption,
        ],
        usual: [
          "--over", "--metric", "--option", "--until", "--calls", "--input", "--output", "--model", "--with",
          "--team-hours", "--horizon", "--notes", "--format",
        ],
        examples: [
          .init(
            line: "ftcalc sweep --input 1200 --output 80 --over calls=10k..2M:log:9",
            shows: "from which volume on it pays back"),
          .init(
            line:
              "ftcalc sweep --input 1200 --output 80 --over calls=10k..2M:log:9 --over output-cut=0..60%:7",
            shows: "a map of the break-even"),
        ])
    }
  }
}
