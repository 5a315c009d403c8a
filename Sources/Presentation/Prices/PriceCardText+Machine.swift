internal import CostModel

extension PriceCardText {
  /// The price of a machine, what it is said to carry, and what was measured of it.
  func lines(_ machine: Machine, in book: PriceBook) -> [String] {
    let kinds = [machine.accelerator] + machine.steps.map(\.accelerator)
    let measured = book.throughput.filter { kinds.contains($0.accelerator) }
    var lines = ["host:\(machine.id)".padding(to: 32) + machine.name, ""]
    if let hourly = machine.hourly {
      let month = hourly * BilledHours.month
      lines += labelled(
        "An hour",
        "\(FigureText.price(hourly.value)), \(FigureText.money(month.value)) for "
          + "\(FigureText.count(BilledHours.month.value)) hours")
      lines += labelled(
        "Carries",
        machine.units.map(\.words)
          ?? (measured.isEmpty
            ? "no source says how many calls; give --host-capacity, or --prefill-rate and --decode-rate"
            : "what the seconds of a day make of the speed that was measured"))
    }
    for step in machine.steps {
      lines += labelled(
        "To \(FigureText.count(step.capacity.value))/day",
        "\(FigureText.money(step.monthly.value)) a month, \(step.machine)")
    }
    if let fee = machine.platformFee {
      lines += labelled("Platform fee", "\(FigureText.money(fee.value)) a month")
    }
    for row in measured {
      lines += labelled(
        "Measured",
        "\(row.accelerator), \(FigureText.text(row.modelSize.value, .parameters)): reads "
          + "\(FigureText.text(row.prefill, .tokensPerSecond)), writes "
          + "\(FigureText.text(row.decode, .tokensPerSecond))")
      lines += row.notes.flatMap { labelled("", $0) }
    }
    lines += machine.notes.flatMap { labelled("Note", $0) } + [""]
    lines += labelled("Source", machine.source.words)
    return lines
      + Set(measured.map(\.source.words)).sorted().flatMap { labelled("Speed", $0) }
  }
}

extension ReservedUnits {
  /// What a unit takes, and how many are sold at once.
  fileprivate var words: String {
    let weight =
      outputWeight.value == 1 ? "" : ", an output token as \(FigureText.count(outputWeight.value)) of input"
    let sold =
      "at least \(FigureText.counted(least.value, "unit")), then \(FigureText.count(step.value)) at once"
    let months = term.value > 0 ? "; paid for \(FigureText.text(term.value, .months)) whatever happens" : ""
    return "\(FigureText.count(tokensPerMinute.value)) tokens a minute a unit\(weight); \(sold)\(months)"
  }
}
