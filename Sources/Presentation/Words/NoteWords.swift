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
      "\(option) caches nothing of a call of \(FigureText.counted(tokens.value, "token")): its cache begins at "
        + "\(FigureText.count(least.value))."
    case .littleToCache(let option, let repeated, let least):
      "Only \(FigureText.counted(repeated.value, "token")) of a call repeat, and the cache of \(option) begins at "
        + "\(FigureText.count(least.value)): it may take part in none of them, and they then cost what other input costs."
    case .unavailable(_, .noPrice(let gap)): "No price: \(gap.words)."
    case .unavailable(_, .capacityUnknown):
      "Nobody knows how many calls its machine carries, and A MONTH is with one. Give --host-capacity, or "
        + "--prefill-rate and --decode-rate."
    case .unavailable(_, let reason): "Unavailable: \(reason.words)."
    case .severalMachines(_, let machines):
      "One machine of the largest size does not carry the peak: \(machines.words)."
    case .reservedUnits(_, let count, let term):
      "It takes \(FigureText.counted(Double(count), "unit")) for the peak"
        + (term.flatMap {
          $0.value > 0
            ? ", reserved and paid for \(FigureText.text($0.value, .months)) whatever happens" : nil
        }
          ?? "")
        + ". Nothing is trained: it runs the model as it comes."
    case .machinesChange(_, let change):
      "From month \(change.month) on its volume takes \(change.machines.words)"
        + (change.last == change.machines ? "" : ", in month \(change.lastMonth) \(change.last.words)") + "."
    case .cannotCarry(_, let capacity): capacity.shortageWords
    case .capacityAboveMeasured(_, let stated, let measured):
      "Its capacity is said to be \(FigureText.counted(FigureText.calls(stated.value), "call")) a day; with calls of these tokens such "
        + "machines do \(FigureText.callRange(measured)) when they are never idle."
    case .sizeNotMeasured(_, let size):
      "Nobody has measured it with a model of \(Unit.parameters.text(size.value)) (--prefill-rate, --decode-rate)."
    case .longerThanMeasured(_, let prompt, let row):
      "Nobody has measured it with calls as long as "
        + "\(FigureText.count(prompt.input.value)) + \(FigureText.count(prompt.output.value)) tokens, only up to "
        + "\(row.lengthWords); a machine is slower with longer ones (--prefill-rate, --decode-rate)."
    case .fittedToLength(_, let prompt, let factor):
      "Its speed is fitted to what was measured with calls of "
        + "\(FigureText.count((prompt.input + prompt.output).value)) tokens: "
        + "\(FigureText.share(factor.low)) of that of short ones at the slow end, "
        + "\(FigureText.share(factor.likely)) likely, \(FigureText.share(factor.high)) at the fast end."
    case .peakAndUtilisation:
      "--peak-factor and --utilisation both leave room for busy hours, and both are counted; give one of them."
    case .buysMachines(_, let price, let life, let isReplaced, let isPowered):
      "Bought for \(FigureText.text(price, .usd)) a machine: the first up front, more as growth needs them"
        + (isReplaced
          ? ", others after \(FigureText.text(life, .months))."
          : "; none wears out, as no life was given (--host-life).")
        + " A MONTH and SAVES hold what \(FigureText.text(life, .months)) of life take of the price in a month; PAYS BACK and "
        + "the worth at the horizon count it when it is paid."
        + (isPowered ? "" : " Its power is not counted (--host-power, --power-price).")
    case .residualValue(let option, let value, let months):
      "After \(FigureText.counted("\(months)", "month")) the machines of \(option) are still worth "
        + "\(FigureText.money(value.value)), which is in no other figure."
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
      "Every turn resends the ones before it: over \(FigureText.counted(turns, "turn")) the cost of a conversation "
        + "grows with the square of its turns. Each turn is a call, so \(Self.words(calls, ofConversations: turns))."
    case .cachesTheMessage(let cached, let repeated):
      "\(FigureText.counted(cached.value, "token")) are cached, and only \(FigureText.count(repeated.value)) repeat from "
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
    case .notProposed(let gaps): "Not proposed: \(gaps.wordsByPrice.joined(separator: "; "))."
    case .stepsLeftOut:
      "The ranges hold more changes of machines or tiers than are looked at; low and high may leave out a few of them."
    case .rangesSought(let count):
      "\(count) ranges are too many to combine in full: low and high are what a search found, and may leave out a little."
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
  var shortageWords: String {
    let size = throughput.map { " with a model of \(Unit.parameters.text($0.modelSize.value))" } ?? ""
    let volume = carriedCallsPerMonth.map { ", which is \(FigureText.callRange($0)) a month" } ?? ""
    var words =
      "\(machines.count > 1 ? machines.words : machines.name): the peak of \(FigureText.counted(FigureText.calls(peak.value), "call")) a day does not fit."
    if let measuredCallsPerDay {
      words +=
        " Of calls of \(FigureText.count(prompt.input.value)) + \(FigureText.counted(prompt.output.value, "token")) such "
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
    "\(FigureText.count(longestInput.value)) + \(FigureText.counted(longestOutput.value, "token"))"
  }
}

extension Spread {
  /// A share or its two ends: `20.0%`, `-281.7% to -166.3%`.
  var shareWords: String {
    isRange ? "\(FigureText.share(low)) to \(FigureText.share(high))" : FigureText.share(likely)
  }
}

extension NamedMachines {
  /// So many of a size: `one 8 vCPU, 32 GB`, `2 x 8 vCPU, 32 GB`.
  var words: String {
    isMixed ? name : count == 1 ? "one \(name)" : "\(FigureText.count(Double(count))) x \(name)"
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
  "a call of \(FigureText.counted(tokens.value, "token")) is longer than \(model) takes, "
    + "\(FigureText.count(window.value)) of input and output together"
}

extension Unavailability {
  /// What it keeps from, and why, as a sentence.
  var sentence: String {
    if case .capacityUnknown = self { "Capacity unknown: \(words)." } else { "Cannot be had: \(words)." }
  }

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
    case .capacityUnknown: "nobody knows how many calls its machine carries"
    case .tooLong(let model, let tokens, let window): tooLongWords(model, tokens, window)
    }
  }
}
