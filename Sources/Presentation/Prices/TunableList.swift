internal import CostModel

/// The models that can be fine-tuned, a line each, with what tuning, hosting and calling them costs.
enum TunableList {
  /// A table of the models that hold on a day.
  static func table(_ models: [Model], on day: CalendarDate) -> Grid {
    Grid(
      columns: [
        .init("model"), .init("input", .right, heads: ["USD PER 1M", "input"]),
        .init("output", .right, heads: ["TOKENS", "output"]), .init("training", .right, heads: ["training"]),
        .init("times base", .right, heads: ["TIMES", "BASE"]),
        .init("hosting an hour", .right, heads: ["AN HOUR", "hosting"]), .init("computed"),
      ], rows: models.map { cells($0, day) })
  }

  /// How many have every price, and what the words of the table mean.
  static func foot(_ models: [Model], on day: CalendarDate) -> String {
    let computed = models.filter { $0.tuningGaps(on: day).isEmpty }.count
    return
      "\(FigureText.counted(models.count, "model")), of which \(computed) have every price; the others need what COMPUTED names, by "
      + "--premium, --training-cost or --prices FILE. A dash is a price that no source gives, never 0; held is what "
      + "the hour of hosting pays. An unconfirmed price rests on one source that is not the vendor's; existing only: "
      + "organisations that already tune. 'ftcalc prices show MODEL' has the sources."
  }

  private static func cells(_ model: Model, _ day: CalendarDate) -> [String] {
    let tuned = model.fineTuning?.price(on: day)
    return [
      model.id, tuned?.cell(.input) ?? "-", tuned?.cell(.output) ?? "-", training(tuned),
      model.premium(on: day).map { Unit.factor.text($0.value) } ?? "-", price(tuned?.hosting?.value),
      computed(model, day),
    ]
  }

  private static func training(_ tuned: TuningPrices?) -> String {
    tuned?.trainingHour.map { price($0.value) + "/h" } ?? price(tuned?.training?.value)
  }

  /// Whether every price is known and sure, for whom, and until when.
  private static func computed(_ model: Model, _ day: CalendarDate) -> String {
    let gaps = model.tuningGaps(on: day)
    var words = [
      gaps.isEmpty ? "yes" : gaps.count > 2 ? "no price" : "no " + gaps.map(\.name).joined(separator: ", ")
    ]
    if gaps.isEmpty, model.fineTuning?.price(on: day)?.unconfirmed != nil { words = ["unconfirmed"] }
    if model.fineTuning?.state(on: day) == .existingCustomers { words.append("existing only") }
    if let end = model.tunedEnd { words.append("ends \(end.on)") }
    return words.joined(separator: ", ")
  }

  private static func price(_ price: Double?) -> String {
    price.map { String(FigureText.price($0).dropFirst()) } ?? "-"
  }
}

extension TuningPrices {
  /// The price of a kind of token, or that the hour of hosting pays for it.
  func cell(_ rate: TokenRate) -> String {
    areTokensIncluded ? "held" : rates[rate].map { String(FigureText.price($0.value).dropFirst()) } ?? "-"
  }
}
