internal import CostModel

extension Lever {
  /// What it is, for people.
  var title: String {
    switch self {
    case .promptCache: "provider's prompt cache"
    case .routing: "routing"
    case .batch: "batch"
    case .systemPrompt: "shorter system prompt"
    case .fewShot: "fewer examples"
    case .context: "less retrieved context"
    case .history: "summarised history"
    case .preamble: "no preamble"
    case .reasoning: "no chain of thought"
    case .length: "stated length"
    case .answerCache: "own cache of answers"
    }
  }
}

extension LeverEffect {
  /// The lever with the numbers that set it: `batch 50%`.
  var title: String {
    let registry = Parameters.standard
    let suffixes = [
      registry[registry.levers.promptWritten]: " written",
      registry[registry.levers.promptWrittenHour]: " written for an hour",
    ]
    let settings =
      numbers.map { number in
        number.definition.unit.text(number.spread) + (suffixes[number.definition] ?? "")
      } + (mix.map { [$0] } ?? [])
    return lever.title + " " + settings.joined(separator: ", ")
  }
}

extension LeverOffer {
  /// The lever with the setting that it is taken at.
  var title: String {
    switch setting {
    case .atMost: "\(lever.title), at most"
    case .published(let spread, _, _):
      "\(lever.title), \((parameter?.unit ?? .share).text(spread))"
    }
  }
}

extension LeverComparison {
  /// The bills and the break-evens of the fine-tune that comes off best, in one sentence; nil without a fine-tune.
  var conclusionWords: String? {
    guard let best = headline, !effects.isEmpty else { return nil }
    func payback(_ side: TuningCase.Side) -> String {
      switch side.withTeam {
      case .immediate: "at once"
      case .paysBack(let months): "in \(FigureText.months(months.value)) months"
      case .afterEndOfLife: "not before it ends"
      case .never, .unavailable: "never"
      }
    }
    let (bare, left) = (FigureText.money(bareBill.likely.value), FigureText.money(bill.likely.value))
    let verdict =
      switch best.conclusion {
      case .leversWin: "Fine-tuning wins without the levers and loses with them"
      case .tuningWins: "Fine-tuning wins without the levers and with them"
      case .tuningWinsWithLevers: "Fine-tuning loses without the levers and wins with them"
      case .tuningLoses: "Fine-tuning loses without the levers and with them"
      }
    return "\(verdict), against \(full.today.id): on a bill of \(bare) a month \(best.offer.id) pays back, "
      + "with the team's time, \(payback(best.withoutLevers)); on one of \(left), \(payback(best.withLevers))."
  }

  /// What the order of the levers is, and what the sides mean.
  var footWords: [String] {
    var words = [
      "ALONE is the bill with that lever and no other; STACKED the bill with it and all above it, in the published order "
        + "of effort (udit.co: prompt cache, routing, batch; an own cache of answers last)."
    ]
    if effects.isEmpty {
      words = [
        "No lever is given, so nothing is stacked. Give those that you could use, such as --prompt-cached, --batch or --system-trim."
      ]
    }
    if tuning.contains(where: { $0.withoutLevers.range != nil }) {
      words.append(
        RangeWords.ends() + (isRouted ? "; against routed calls they are not worked out." : "."))
    }
    return words
  }

  /// The cheapest model as it comes, with the levers, where it undercuts what they leave; nil otherwise.
  var otherModelWords: String? {
    // The conclusion tells of it where it is the best of all.
    guard let row = full.cheapestUntuned, full.best()?.offer.id != row.offer.id, let figures = row.figures,
      figures.monthly.total < bill.likely
    else {
      return nil
    }
    return
      "\(row.offer.id), untuned and with the same levers, costs \(FigureText.money(figures.monthly.total.value)) a "
      + "month; no price tells whether it is good enough."
  }
}

extension LeverOffer.Setting {
  /// Where the setting comes from.
  var words: String {
    switch self {
    case .atMost: "at most"
    case .published(_, let source, let condition):
      "published, " + source.words + (condition.map { ", " + $0 } ?? "")
    }
  }
}
