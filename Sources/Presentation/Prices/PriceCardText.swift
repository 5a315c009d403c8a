package import CostModel

/// One model or machine with all its prices, dates and sources.
package struct PriceCardText {
  private let day: CalendarDate
  private let width: Int

  /// The card of a model on a day.
  package static func text(_ model: Model, in book: PriceBook, on day: CalendarDate, width: Int) -> String {
    let card = PriceCardText(day: day, width: width)
    return
      (card.head(model, in: book) + card.prices(model) + card.facts(model) + card.variants(model)
      + card.sources(model))
      .joined(separator: "\n") + "\n"
  }

  /// The card of a machine.
  package static func text(_ machine: Machine, in book: PriceBook, width: Int) -> String {
    let card = PriceCardText(day: machine.source.checked ?? CalendarDate(dayNumber: 0), width: width)
    return card.lines(machine, in: book).joined(separator: "\n") + "\n"
  }

  private func head(_ model: Model, in book: PriceBook) -> [String] {
    let aliases = [String(model.shortName)] + model.aliases
    var lines = [model.id] + "also written \(aliases.joined(separator: ", "))".wrapped(to: width)
    if let variant = model.variant { lines += variant.meaning.wrapped(to: width) }
    let doubts = [
      ("", model.price(on: day)?.unconfirmed), (" when tuned", model.fineTuning?.price(on: day)?.unconfirmed),
    ]
    for case (let when, let why?) in doubts { lines += "! Unconfirmed\(when): \(why).".wrapped(to: width) }
    guard let end = model.endOfLife else { return lines + [""] }
    let days = day.days(to: end.on)
    lines += [
      "", days > 0 ? "! Shuts down \(end.on), in \(FigureText.days(days))." : "! Shut down on \(end.on).",
    ]
    if let name = end.replacement, let next = try? book.model(named: name) {
      let rates = next.price(on: day)?.rates
      let tuning = next.fineTuning.map { $0.state(on: day) == .never ? ", cannot be tuned" : "" } ?? ""
      let price = [
        rates?.input.map { "\(FigureText.price($0.value)) in" },
        rates?.output.map { "\(FigureText.price($0.value)) out" },
      ]
      lines += "  Replacement: \(([next.id] + price.compactMap { $0 }).joined(separator: ", "))\(tuning)."
        .wrapped(
          to: width, indent: 2)
    }
    return lines + [""]
  }

  private func prices(_ model: Model) -> [String] {
    let base = model.price(on: day)?.rates
    let tuned = model.fineTuning?.price(on: day)
    guard base != nil || tuned != nil else { return ["No source gives a price."] }
    func cell(_ rates: TokenRates?, _ rate: TokenRate) -> String {
      rates?[rate].map { String(FigureText.price($0.value).dropFirst()) } ?? "-"
    }
    func row(_ rate: TokenRate) -> TextTable.Line {
      let batch = rate.inBatch
      return .cells([
        "  " + rate.name, cell(base, rate), batch.map { cell(base, $0) } ?? "",
        tuned.map { $0.cell(rate) } ?? "", tuned.map { tuned in batch.map { tuned.cell($0) } ?? "" } ?? "",
        "",
      ])
    }
    func isKnown(_ rate: TokenRate) -> Bool {
      [base, tuned?.rates].contains { rates in
        rates?[rate] != nil || rate.inBatch.flatMap { rates?[$0] } != nil
      }
    }
    let hasEvery: Set<TokenRate> = [.input, .cachedInput, .output]
    var lines: [TextTable.Line] = [
      .cells([
        "USD per 1M tokens", "standard", "batch", tuned == nil ? "" : "tuned",
        tuned == nil ? "" : "tuned, batch", "",
      ])
    ]
    lines += TokenRate.standard.filter { hasEvery.contains($0) || isKnown($0) }.map(row)
    if let tuned {
      func fee(_ name: String, _ value: Double?) -> TextTable.Line {
        .cells([name, "", "", value.map { String(FigureText.price($0).dropFirst()) } ?? "-", "", ""])
      }
      lines += [fee("  training", tuned.training?.value)]
      if let hour = tuned.trainingHour { lines += [fee("  training, an hour", hour.value)] }
      if let free = tuned.freeTraining {
        lines += [
          .cells(["  training, free of it", "", "", FigureText.count(free.value), "", "tokens a run"])
        ]
      }
      if tuned.isValidationBilled { lines += [fee("  validation", tuned.training?.value)] }
      lines += [
        fee("  hosting, an hour", tuned.hosting?.value), fee("  storage, a month", tuned.storage?.value),
      ]
    }
    let table = TextTable([.left, .right, .right, .right, .right, .left], lines, width: width)
    return table.rendered() + [
      "", "  -  no source gives this price; what asks for it has no price, not 0", "",
    ]
  }

  private func facts(_ model: Model) -> [String] {
    var lines: [String] = []
    if let tuning = model.fineTuning {
      for (index, state) in tuning.availability.enumerated() {
        let label = index == 0 ? "Fine-tuning" : ""
        lines.append(
          (label.padding(to: 16) + (state.from?.description ?? "always").padding(to: 12) + state.state.phrase)
        )
      }
      if let end = model.tunedEnd {
        lines.append("".padding(to: 16) + end.on.description.padding(to: 12) + "tuned models stop")
      } else if model.endOfLife != nil {
        lines += labelled("", "tuned models go on, on machines of their own")
      }
      if let why = tuning.why { lines += labelled("", why) }
    } else {
      lines += labelled("Fine-tuning", "no source says that it can be")
    }
    let tiers = model.price(on: day)?.longContext ?? []
    lines += tiers.flatMap { tier in
      labelled(
        "Long context",
        "above \(FigureText.count(tier.above.value)) input tokens the whole call costs "
          + TokenRate.standard.compactMap { rate in
            tier.rates[rate].map { "\(rate.name) \(FigureText.price($0.value))" }
          }.joined(separator: ", "))
    }
    if tiers.isEmpty { lines += labelled("Long context", "no source gives another price for long calls") }
    if let window = model.contextWindow {
      lines += labelled(
        "Longest call", "\(FigureText.counted(window.value, "token")), input and output together")
    }
    if let least = model.leastCacheable {
      lines += labelled(
        "Cache", "takes part in calls of \(FigureText.counted(least.value, "token")) and more")
    }
    for (index, price) in model.prices.enumerated() {
      let text = [price.rates.input, price.rates.output].map { $0.map { FigureText.price($0.value) } ?? "-" }
      let when = price.from?.description ?? "first price"
      let only = model.prices.count == 1 ? "   the only price recorded" : ""
      lines.append(
        (index == 0 ? "History" : "").padding(to: 16) + when.padding(to: 12) + text.joined(separator: " / ")
          + only)
    }
    return lines + (model.notes + (model.fineTuning?.notes ?? [])).flatMap { labelled("Note", $0) } + [""]
  }

  private func variants(_ model: Model) -> [String] {
    let lines = model.variants.flatMap { variant in
      let rates = variant.prices.inForce(on: day)?.rates
      let price = [rates?.input, rates?.output].map { $0.map { FigureText.price($0.value) } ?? "-" }
      return labelled("  @" + variant.name, "\(price.joined(separator: " / ")), \(variant.meaning)")
    }
    return lines.isEmpty ? [] : ["Variants"] + lines + [""]
  }

  private func sources(_ model: Model) -> [String] {
    var lines: [String] = []
    func add(_ label: String, _ source: Source?) {
      guard let source else { return }
      let age =
        source.checked.map { checked in
          let age = checked.days(to: day)
          return age < 0 ? "" : ", \(FigureText.days(age)) before"
        } ?? ""
      lines += labelled("  " + label, source.words + age)
    }
    add("base", model.price(on: day)?.source)
    let tuned = model.fineTuning?.price(on: day)
    add("tuned", tuned?.source)
    add("training", tuned?.trainingSource)
    add("availability", model.fineTuning?.source)
    add("end", model.endOfLife?.source)
    return ["Sources"] + lines + [
      "", "Wrong? Give --prices FILE or --price-input, or see pricing/README.md.",
    ]
  }

  func labelled(_ label: String, _ text: String) -> [String] {
    guard label.utf8.count < 16 else { return [label] + labelled("", text) }
    return text.wrapped(to: width, indent: 16).enumerated().map { index, line in
      index == 0 ? label.padding(to: 16) + line.dropFirst(16) : line
    }
  }
}

extension FineTuningState {
  /// The state as a phrase.
  fileprivate var phrase: String {
    switch self {
    case .open: "open to all"
    case .existingCustomers: "organisations that already tune, only"
    case .closed: "closed to all"
    case .never: "not offered"
    }
  }
}
