extension OneOff {
  /// What a fine-tuned option costs up front at a point.
  ///
  /// labour = hours × hourlyRate; training = trainingRuns × cost of a run. `upfront` replaces the whole sum.
  /// 100 h at $150 are $15,000; 1,000 examples × 1,280 tokens × 3 epochs × $3.78 per 1M are $14.52.
  static func tuning(
    at point: Point, run: TrainingRun?, into ledger: inout some Ledger
  ) -> OneOff {
    if let upfront = point[registry.oneOff.upfront] { return OneOff(said: upfront, into: &ledger) }
    let training = run?.cost(ofRuns: point[registry.oneOff.trainingRuns], into: &ledger)
    let labor = ledger.product(.upfront, "team", hours(at: point), *, point[registry.oneOff.hourlyRate])
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

extension OneOff {
  /// A sum that was said, labour included.
  init(said sum: USD, into ledger: inout some Ledger) {
    self.init(training: ledger.line(.upfront, "one-off sum", [.init(sum)], sum), labor: .zero)
  }
}
