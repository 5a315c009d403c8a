extension OneOff {
  /// What a fine-tuned option costs up front at a point.
  ///
  /// labour = hours × hourlyRate; training = trainingRuns × cost of a run. `upfront` replaces the whole sum.
  /// 100 h at $150 are $15,000; 1,000 examples × 1,280 tokens × 3 epochs × $3.78 per 1M are $14.52.
  static func tuning(
    at point: Point, run: TrainingRun?, into ledger: inout some Ledger
  ) -> OneOff {
    if let upfront = point[registry.oneOff.upfront] {
      ledger.note(LedgerLine(.upfront, "one-off sum", [.init(upfront)], upfront))
      return OneOff(training: upfront, labor: .zero)
    }
    let runs = point[registry.oneOff.trainingRuns]
    let training = run.map { $0.cost * runs.value }
    if let run, let training {
      let several = runs.value == 1 ? [] : [LedgerLine.Term(runs, "runs")]
      ledger.note(LedgerLine(.upfront, "training", sum: run.addends.map { several + $0 }, training))
    }
    let hours = hours(at: point)
    let rate = point[registry.oneOff.hourlyRate]
    let labor = hours * rate
    ledger.note(LedgerLine(.upfront, "team", [.init(hours), .init(rate)], labor))
    return OneOff(training: training, labor: labor)
  }

  /// The hours of the parts where any was given, else the hours in all.
  static func hours(at point: Point) -> Hours {
    var parts: Hours?
    for part in registry.oneOff.workParts {
      if let hours = point[part] { parts = (parts ?? .zero) + hours }
    }
    return parts ?? point[registry.oneOff.teamHours]
  }
}
