package import CostModel

extension Note {
  /// The note as a sentence.
  package var words: String {
    switch self {
    case .todayEnds(let model, let date, let days, let successor):
      "Your model, \(model), \(days > 0 ? "shuts" : "shut") down on \(date)\(days > 0 ? ", in \(FigureText.days(days))" : "")"
        + (successor.map { "; from then on it is priced as \($0)." }
          ?? "; no replacement is known, so its last price goes on (--then MODEL).")
    case .todayEnded(let model, let date, let replacement):
      "Your model, \(model), shut down on \(date); it is computed at its last price for all months."
        + (replacement.map { " Its replacement is \($0): --model \($0) computes that." } ?? "")
    case .untunedIsCheaper(let id, let monthly, let share):
      "The cheapest row is \(id), untuned: \(FigureText.money(monthly.value))"
        + (share.map { " (\($0 > 0 ? "-" : "+")\(FigureText.share(abs($0))))" } ?? "")
        + ". No fine-tune below that lives to the horizon is cheaper; no price tells whether it is good enough."
    case .ends(_, let date): "Ends \(date); its calls then cost what today's model costs."
    case .ended(_, let date): "Ended on \(date); computed at its last price."
    case .routerEnds(_, let router, let date):
      "Its router \(router) ends \(date); from then on it is computed at its last price."
    case .routerEnded(_, let router, let date):
      "Its router \(router) ended on \(date); it is computed at its last price."
    case .existingCustomersOnly: "New tuning jobs only for organisations that already tune."
    case .tuningCloses(_, let date): "Tuning closes to all on \(date)."
    case .hypothetical: "Hypothetical: computed with a price given by hand, although no source offers it."
    case .unconfirmed(let option, let why): "The price of \(option) is unconfirmed: \(why)."
    case .premiumOverTable(_, let premium, let table):
      "Priced at the premium of \(FigureText.text(premium, .factor)) on the base prices, not at the tuned prices of the table, "
        + [table.input, table.output].map { $0.map { FigureText.price($0.value) } ?? "-" }.joined(
          separator: " / ")
        + "."
    case .tooShortToCache(let option, let tokens, let least):
      "\(option) caches nothing of a call of \(FigureText.count(tokens.value)) tokens: its cache begins at "
        + "\(FigureText.count(least.value))."
    case .littleToCache(let option, let repeated, let least):
      "Only \(FigureText.count(repeated.value)) tokens of a call repeat, and the cache of \(option) begins at "
        + "\(FigureText.count(least.value)): it may take part in none of them, and they then cost what other input costs."
    case .unavailable(_, .noPrice(let gap)): "No price: \(gap.words)."
    case .unavailable(_, let reason): "Unavailable: \(reason.words)."
    case .severalMachines(_, let count, let name):
      "One machine of the largest size does not carry the peak: \(FigureText.count(Double(count))) x \(name)."
    case .machinesChange(_, let change):
      "From month \(change.month) on its volume takes \(change.machines.words)"
        + (change.last == change.machines ? "" : ", in month \(change.lastMonth) \(change.last.words)") + "."
    case .cannotCarry(_, let capacity): capacity.shortageWords
    case .capacityAboveMeasured(_, let stated, let measured):
      "Its capacity is said to be \(FigureText.calls(stated.value)) calls a day; with calls of these tokens such "
        + "machines do \(FigureText.callRange(measured)) when they are never idle."
    case .sizeNotMeasured(_, let size):
      "Nobody has measured it with a model of \(Unit.parameters.text(size.value)) (--prefill-rate, --decode-rate)."
    case .longerThanMeasured(_, let prompt, let row):
      "Its speed was measured with calls of up to \(row.lengthWords); those of "
        + "\(FigureText.count(prompt.input.value)) + \(FigureText.count(prompt.output.value)) are more than twice as "
        + "long, and a machine is slower with them (--prefill-rate, --decode-rate)."
    case .peakAndUtilisation:
      "--peak-factor and --utilisation both leave room for busy hours, and both are counted; give one of them."
    case .purchaseSpread(_, let price, let life, let isPowered):
      "Bought for \(FigureText.text(price, .usd)) a machine, spread over \(FigureText.text(life, .months)) of its life and not paid "
        + "up front\(isPowered ? "." : "; its power is not counted (--host-power, --power-price).")"
    case .billsWindows(_, let window):
      "Billed in windows of \(FigureText.text(window, .minutes)) from a call on (--host-window). Calls are taken as spread "
        + "evenly over the month, each with a window of its own until windows cover the hours it is on (--billed-hours); "
        + "calls that come together cost less."
    case .capacityAssumed:
      "Nobody said how many calls it carries; one machine is assumed to carry all (--host-capacity)."
    case .trainingUnpriced(_, let hourly?):
      "Training is billed by the hour, \(Unit.usdPerHour.text(hourly.value)); the sum up front depends on the hours "
        + "it takes (--training-hours)."
    case .trainingUnpriced(_, nil):
      "No source gives its training price; the sum up front is unknown (--training-price, --training-cost)."
    case .validationNotBilled:
      "Its tokens of validation are not counted: the table does not say that its vendor bills them."
    case .dearerAtEveryVolume(_, let cut):
      "Dearer at every volume; "
        + (cut.map { "it would take \(FigureText.share($0)) less output to turn that (--output-cut)." }
          ?? "no cut of the output is enough to turn that.")
    case .paysBackLate(_, let horizon):
      "Pays back only after the \(horizon == 1 ? "month" : "\(horizon) months") looked ahead, if volume and prices go on as given until then."
    case .simplePayback(_, let bill, let withTeam, let causes):
      SimplePayback.words(bill: bill, withTeam: withTeam, causes)
    case .tokenizer(_, let factor, let today):
      "Its tokenizer makes \(Unit.factor.text(factor.value)) tokens of what is one for \(today), so more or fewer are billed."
    case .fromTable(_, let text): text
    case .historyGrows(let turns, let calls):
      "Every turn resends the ones before it: over \(FigureText.count(turns)) turns the cost of a conversation "
        + "grows with the square of its turns. Each turn is a call, so \(Self.words(calls, ofConversations: turns))."
    case .cachesTheMessage(let cached, let repeated):
      "\(FigureText.count(cached.value)) tokens are cached, and only \(FigureText.count(repeated.value)) repeat from "
        + "call to call; the rest is taken from the message."
    case .taskStays(let task, let source):
      "Published advice keeps \(task.rawValue) tasks on the API (\(source.words)), so that no cut of the output or the "
        + "context is assumed for a fine-tune; give --output-cut and --context-cut where you measured one."
    case .ofPart(let id, let note): "\(id): \(note.words)"
    case .routes(_, let rule, let parts, let router):
      rule.words(of: parts) + (router.map { " \($0) reads every call first." } ?? "")
    case .cascadeEnds(_, let step, let date):
      "Ends \(date) with its step \(step); all of its calls then cost what today's model costs."
    case .savesAt(_, let found): found.words
    case .workPerFeature(let hours, let features):
      "Nobody said how much work the move takes: \(FigureText.text(hours, .hours)) are counted for each of "
        + "\(features) features that move (--team-hours)."
    case .hostUnused(let host): "No feature goes to \(host); it is not counted."
    case .sizedForSum(_, let features):
      "Sized for the sum of \(features) features, as if all had their busiest hour at once."
    case .unused(let flags):
      "\(flags.joined(separator: ", ")) \(flags.count == 1 ? "changes" : "change") nothing here: no option compared reads "
        + "\(flags.count == 1 ? "it" : "them")."
    case .stepsLeftOut:
      "The ranges hold more changes of machines or tiers than are looked at; low and high may leave out a few of them."
    case .rangesOneAtATime(let count):
      "\(count) ranges are too many to combine in full; each result follows its inputs one at a time."
    }
  }
}

extension Note {
  /// How many conversations calls are: `8 calls are 1 conversation`.
  private static func words(_ calls: CallRate, ofConversations turns: Double) -> String {
    let (calls, talks) = (FigureText.calls(calls.value), FigureText.calls(calls.value / turns))
    return
      "\(calls) \(calls == "1" ? "call is" : "calls are") \(talks) \(talks == "1" ? "conversation" : "conversations")"
  }
}

extension MachineCapacity {
  /// That the peak is more than such machines carry, and what they do carry.
  fileprivate var shortageWords: String {
    let size = throughput.map { " with a model of \(Unit.parameters.text($0.modelSize.value))" } ?? ""
    let volume = carriedCallsPerMonth.map { ", which is \(FigureText.callRange($0)) a month" } ?? ""
    var words =
      "\(count > 1 ? "\(FigureText.count(Double(count))) x " : "")\(machine): the peak of \(FigureText.calls(peak.value)) calls a day does not fit."
    if let measuredCallsPerDay {
      words +=
        " Of calls of \(FigureText.count(prompt.input.value)) + \(FigureText.count(prompt.output.value)) tokens such "
        + "machines\(size) carry \(FigureText.callRange(measuredCallsPerDay)) a day when they are never idle"
        + "\(volume)."
    }
    if let throughput, throughput.isExceeded(by: prompt) {
      words += " Measured with calls of up to \(throughput.lengthWords); longer ones take more."
    }
    return words
  }
}

extension Throughput {
  /// The longest call that was measured: `1,024 + 256 tokens`.
  fileprivate var lengthWords: String {
    "\(FigureText.count(longestInput.value)) + \(FigureText.count(longestOutput.value)) tokens"
  }
}

extension MachineOutlook.Machines {
  /// So many of a size: `one 8 vCPU, 32 GB`, `2 x 8 vCPU, 32 GB`.
  fileprivate var words: String {
    count == 1 ? "one \(name)" : "\(FigureText.count(Double(count))) x \(name)"
  }
}

extension StatedMix.Rule {
  /// Which calls go where.
  fileprivate func words(of parts: [Figures.Part]) -> String {
    func share(_ part: Figures.Part) -> String { FigureText.percent(part.share) }
    switch self {
    case .shares:
      let words = parts.map { "\(share($0))\($0.tier.map { " (\($0.rawValue))" } ?? "") to \($0.id)" }
      return "Calls go \(words.joined(separator: ", "))."
    case .cascade:
      let rest = parts.dropFirst().map { "\(share($0)) on to \($0.id)" }
      return "All calls go to \(parts.first?.id ?? ""), \(rest.joined(separator: ", ")); every step is paid."
    case .fallback:
      let rest = parts.dropFirst().map { "\(share($0)) on to \($0.id)" }
      return
        "All calls go to \(parts.first?.id ?? ""), \(rest.joined(separator: ", ")) after a failure; a call that "
        + "fails was sent, and is paid whole, input and output."
    }
  }
}

extension TargetShare {
  /// The share that saves what is aimed at, or the most that any share saves.
  package var words: String {
    let aim = "\(FigureText.percent(target.value)) of today's bill"
    guard let share else {
      return "No \(parameter.flag) saves \(aim): the most is \(FigureText.share(best.value)), at "
        + "\(parameter.flag) \(FigureText.share(bestShare.value))."
    }
    let words = scaled.map {
      "\($0.id) from \(FigureText.percent($0.stated.value)) to \(FigureText.share($0.share.value))"
    }
    return "Saves \(aim) at \(parameter.flag) \(FigureText.share(share.value, up: isSmallest)), the "
      + "\(isSmallest ? "smallest" : "largest") share that does"
      + (words.isEmpty ? "." : "; the rest is scaled to that: \(words.joined(separator: ", ")).")
  }
}

/// That a call is longer than a model takes, as a clause.
func tooLongWords(_ model: String, _ tokens: Tokens, _ window: Tokens) -> String {
  "a call of \(FigureText.count(tokens.value)) tokens is longer than \(model) takes, "
    + "\(FigureText.count(window.value)) of input and output together"
}

extension Unavailability {
  /// The reason as a clause.
  package var words: String {
    switch self {
    case .notKnown(let model):
      "no source says that \(model) can be fine-tuned (--premium computes it all the same)"
    case .never(let model, let why): why ?? "\(model) cannot be fine-tuned"
    case .closed(let model, let since, let why):
      why ?? "fine-tuning of \(model) closed" + (since.map { " on \($0)" } ?? "")
    case .ended(let model, let date): "\(model) and its fine-tunes ended on \(date)"
    case .noPrice(let gap): gap.words
    case .tooLong(let model, let tokens, let window): tooLongWords(model, tokens, window)
    }
  }
}
