package import CostModel

/// The models of a price book, a line each.
package enum PriceListText {
  /// A table of the models that hold on a day.
  package static func text(_ models: [Model], on day: CalendarDate, width: Int, colors: Bool) -> String {
    let lines: [TextTable.Line] =
      [
        .cells(["", "USD PER 1M", "TOKENS", "", "", ""]),
        .cells(["MODEL", "input", "cached", "output", "TUNING", "ENDS"]),
      ] + models.map { .cells(cells($0, day)) }
    let table = TextTable([.left, .right, .right, .right, .left, .left], lines, width: width, colors: colors)
    let days = models.compactMap { $0.price(on: day)?.source.checked }
    let span = [days.min(), days.max()].compactMap { $0?.description }.joined(separator: " to ")
    let foot =
      "\(FigureText.counted(models.count, "model"))" + (span.isEmpty ? "." : ", prices checked \(span).")
      + " 'ftcalc prices show MODEL' has the sources. A dash is a price that no source gives; it is never 0."
    return (table.rendered() + [""] + foot.wrapped(to: width)).joined(separator: "\n") + "\n"
  }

  /// The same models in Markdown.
  package static func markdown(_ models: [Model], on day: CalendarDate) -> String {
    let head = ["| model | input | cached input | output | tuning | ends |", "|---|--:|--:|--:|---|---|"]
    return (head + models.map { "| " + cells($0, day).joined(separator: " | ") + " |" }).joined(
      separator: "\n") + "\n"
  }

  private static func cells(_ model: Model, _ day: CalendarDate) -> [String] {
    let rates = model.price(on: day)?.rates
    return [
      model.id, price(rates?.input), price(rates?.cachedInput), price(rates?.output),
      model.fineTuning.map { $0.state(on: day).words } ?? "-",
      model.endOfLife.map { $0.on <= day ? "ended" : $0.on.description } ?? "",
    ]
  }

  private static func price(_ price: TokenPrice?) -> String {
    price.map { String(FigureText.price($0.value).dropFirst()) } ?? "-"
  }
}

extension FineTuningState {
  /// The state in a word or two.
  package var words: String {
    switch self {
    case .open: "open"
    case .existingCustomers: "existing only"
    case .closed: "closed"
    case .never: "no"
    }
  }
}
