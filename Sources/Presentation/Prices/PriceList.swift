internal import CostModel

/// The models of a price book, a line each.
enum PriceList {
  /// A table of the models that hold on a day.
  static func table(_ models: [Model], on day: CalendarDate) -> Grid {
    Grid(
      columns: [
        .init("model"), .init("input", .right, heads: ["USD PER 1M", "input"]),
        .init("cached input", .right, heads: ["TOKENS", "cached"]),
        .init("output", .right, heads: ["output"]),
        .init("tuning"), .init("ends"),
      ], rows: models.map { cells($0, day) })
  }

  /// How many there are, and when their prices were checked.
  static func foot(_ models: [Model], on day: CalendarDate) -> String {
    let days = models.compactMap { $0.price(on: day)?.source.checked }
    let span = [days.min(), days.max()].compactMap { $0?.description }.joined(separator: " to ")
    return "\(FigureText.counted(models.count, "model"))" + (span.isEmpty ? "." : ", prices checked \(span).")
      + " 'ftcalc prices show MODEL' has the sources. A dash is a price that no source gives; it is never 0."
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
  var words: String {
    switch self {
    case .open: "open"
    case .existingCustomers: "existing only"
    case .closed: "closed"
    case .never: "no"
    }
  }
}
