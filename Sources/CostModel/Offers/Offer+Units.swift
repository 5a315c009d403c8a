extension Offer {
  /// The tokens that a unit takes in a minute, where its machine is a reservation: what the user says, else the table.
  func tokensPerMinute(at point: Point) -> Count? {
    kind == .selfHosted ? point[registry.machine.tokensPerMinute] ?? machine?.units?.tokensPerMinute : nil
  }

  /// The input tokens that an output token counts as on a reservation.
  func outputWeight(at point: Point) -> Factor {
    point[registry.machine.tokensPerMinute] == nil
      ? machine?.units?.outputWeight ?? Factor(1) : point[registry.machine.outputWeight]
  }

  /// How long a unit of a reservation is taken by a call: (input + output × weight) / tokens a minute × 60.
  ///
  /// 1,200 + 80 tokens, of which those of output count 4 times, take 36.48 s of 2,500 tokens a minute.
  func unitTime(
    of prompt: Prompt, at rate: Count, weighing weight: Factor, into ledger: inout some Ledger
  ) -> Seconds {
    let tokens = ledger.line(
      .machine, "weighed", sum: [[.init(prompt.input)], [.init(prompt.output), .init(weight)]],
      prompt.input + prompt.output * weight)
    return ledger.line(
      .machine, "a call", [.init(tokens), .init(Seconds(60))], over: .init(rate, "tokens a minute"),
      Seconds(tokens.value / rate.value * 60))
  }
}

extension Offer {
  /// Whether nothing is trained for its machine: it runs a model as it comes, or the one that today's machine runs.
  var runsAsIs: Bool { isReserved || keepsModel }

  /// Makes it run the model that today's machine runs, where it is a machine.
  mutating func keepModel() {
    if kind == .selfHosted, !isReserved { keepsModel = true }
  }
}
