internal import CostModel
internal import JSONText

/// A sweep as the JSON document that scripts rely on: `ftcalc/sweep/1`.
enum SweepJSON {
  /// What the document says it is.
  static let schema = "ftcalc/sweep/1"

  /// Who chose the option, by the name in JSON.
  enum Chooser: String, CaseIterable {
    case user
    case decision
    case cheapest
  }

  /// The document.
  static func document(_ answer: SweepAnswer) -> JSONOutput {
    let sweep = answer.sweep
    let chooser: Chooser =
      switch sweep.choice {
      case .named: .user
      case .decided: .decision
      case .cheapest: .cheapest
      }
    return [
      "schema": .string(schema),
      "asOf": .string(sweep.base.scenario.asOf.description),
      "currency": "USD",
      "baseline": .string(sweep.base.today.id),
      "option": .string(sweep.option ?? Decision.stay),
      "optionFrom": .string(chooser.rawValue),
      "metric": .string(answer.metric.name),
      "unit": .optional(answer.metric.unit?.rawValue),
      "axes": .array(sweep.axes.map { axis($0, isIdle: sweep.idleAxes.contains($0)) }),
      "cells": .array(sweep.cells.map { cell($0, answer) }),
      "until": answer.sought.map { sought($0, answer) } ?? nil,
      "assumptions": .array(sweep.base.assumptions.map(\.document)),
      "notes": .array((answer.soughtWords + answer.noteWords).map { .string($0) }),
    ]
  }

  private static func axis(_ axis: SweepAxis, isIdle: Bool) -> JSONOutput {
    [
      "key": .string(axis.definition.key), "unit": .string(axis.definition.unit.rawValue),
      "period": axis.definition.unit == .callsPerMonth ? .string(axis.period.rawValue) : nil,
      "spacing": .string(axis.spacing.rawValue), "values": .array(axis.values.map { .number($0) }),
      "changesNothing": .bool(isIdle),
    ]
  }

  private static func cell(_ cell: SweepCell, _ answer: SweepAnswer) -> JSONOutput {
    let figures = cell.figures
    func value(_ metric: Metric) -> JSONOutput {
      figures?.results.value(of: metric).ifReached ?? nil
    }
    return [
      "values": .array(cell.values.map { .number($0) }),
      "value": figures.map { self.value(answer.metric, $0) } ?? nil,
      "gap": .optional(answer.reason(in: cell)),
      "baselineMonthly": .optional(figures?.baseline.value),
      "monthlyCost": value(.monthlyCost), "monthlySaving": value(.monthlySaving),
      "savingShare": value(.savingShare), "npv": value(.npv), "headroom": value(.headroom),
      "breakEven": figures.map { $0.breakEven.document(simple: $0.simple?.bill) } ?? nil,
      "withTeam": figures.map { $0.withTeam.document(simple: $0.simple?.withTeam) } ?? nil,
      "verdict": .optional(figures?.verdict.rawValue), "bestOption": value(.bestOption),
    ]
  }

  private static func value(_ metric: SweepMetric, _ figures: SweepFigures) -> JSONOutput {
    figures.value(of: metric)?.ifReached ?? .string(figures.verdict.rawValue)
  }

  private static func sought(_ sought: GoalSeek, _ answer: SweepAnswer) -> JSONOutput {
    let condition = sought.condition
    func side(_ cell: SweepCell) -> JSONOutput {
      [
        "at": .optional(cell.values.first),
        "value": cell.figures?.results.value(of: condition.metric).ifReached ?? nil,
      ]
    }
    return [
      "metric": .string(condition.metric.rawValue), "relation": .string(condition.relation.rawValue),
      "limit": condition.relation == .isChosen ? nil : .number(condition.limit),
      "status": .string(sought.status.rawValue),
      "precision": sought.isWhole ? nil : .number(GoalSeek.precision),
      "looked": .integer(sought.looked), "untold": .integer(sought.untold),
      "changes": .array(
        sought.changes.map { change in
          [
            "below": side(change.below), "above": side(change.above), "holdsAbove": .bool(change.holdsAbove),
          ]
        }),
    ]
  }
}

extension MetricValue {
  /// The number or the name; `null` for a break-even that is not reached and for what has no value.
  fileprivate var ifReached: JSONOutput {
    switch self {
    case .number(let value): .number(value)
    case .option(let name): .string(name)
    case .notReached, .unknown: nil
    }
  }
}
