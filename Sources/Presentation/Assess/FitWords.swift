internal import CostModel
internal import JSONText

extension FitAssessment.Verdict {
  /// What comes of it, in a word or two.
  var words: String {
    switch self {
    case .migrate: "yes"
    case .stay: "no"
    case .undecided: "nobody can tell yet"
    }
  }

  var style: Style {
    switch self {
    case .migrate: .good
    case .stay: .bad
    case .undecided: .doubtful
    }
  }
}

extension FitAssessment {
  /// What comes of it, and how much of it is known.
  var verdictWords: String {
    let known = "(\(answered) of \(FigureText.counted(lines.count, "rule")) answered)"
    let isOpen = open.isEmpty || verdict == .undecided
    return "Fit for fine-tuning: \(verdict.words)\(isOpen ? "" : ", as far as it is known") \(known)."
  }

  /// What it rests on, a sentence each.
  var reasonWords: [String] {
    let told = reasons.map(words)
    switch verdict {
    case .migrate, .stay:
      guard !told.isEmpty else { return [] }
      return ["Because " + told.joined(separator: "; ") + "."] + contraryWords
    case .undecided:
      let first = open.first(where: \.decides).map {
        "Say first: \($0.fact.meaning) (\($0.flags.joined(separator: ", ")))."
      }
      return (told.isEmpty ? [] : ["So far: " + told.joined(separator: "; ") + "."])
        + [first].compactMap(\.self)
    }
  }

  /// That the figures say the opposite of the rules; empty where they do not.
  private var contraryWords: [String] {
    guard let money else { return [] }
    switch verdict {
    case .stay where money.pays:
      return ["\(money.name) \(paybackWords), and it stays all the same."]
    case .migrate where !money.pays:
      return ["That is no matter of cost: by its cost alone it would stay."]
    default: return []
    }
  }

  private func words(_ reason: Reason) -> String {
    switch reason {
    case .rule(let rule, let says):
      "\(says == .stay ? rule.stayWords : rule.migrateWords) (\(rule.by)\(optionWords(of: rule)))"
    case .quality: "the test speaks against the tuned model"
    case .pays: "\(money?.name ?? "it") \(paybackWords)"
    case .doesNotPay: "\(money?.name ?? "it") is not earned back soon enough"
    case .volume(.stay): "the volume is below what every article asks for"
    case .volume: "the volume is above what every article asks for"
    }
  }

  /// Which option a rule is of, where another may be otherwise; empty elsewhere.
  private func optionWords(of rule: FitRule) -> String {
    guard let money, rule.facts.contains(where: \.isOfOption) else { return "" }
    return ", of \(money.name)"
  }

  /// When the option is earned back, as the end of a clause.
  private var paybackWords: String {
    guard let money else { return "is not computed" }
    guard let months = money.breakEven.months else {
      return "is never earned back: \(money.breakEven.reason ?? money.verdict.words)"
    }
    let back = months > 0 ? "is earned back in \(FigureText.months(months)) months" : "pays at once"
    return money.pays ? back : "\(back): \(money.verdict.words)"
  }

  /// What the figures say.
  var moneyWords: String {
    guard let money else {
      return isOfTestAlone
        ? ""
        : comparison == nil
          ? "Money: not computed; give --calls, --input and --output."
          : "Money: no tuned option was compared."
    }
    let saving = money.saving.map { ", saving \(FigureText.money($0.value)) a month" } ?? ""
    var words = "Money: \(money.name) \(paybackWords)\(money.pays ? saving : "")."
    let (today, option) = money.perCorrectAnswer
    if let today, let option {
      words +=
        " A right answer costs \(FigureText.smallMoney(today.value)) today and \(FigureText.smallMoney(option.value)) there."
    } else if let option {
      words += " A right answer costs \(FigureText.smallMoney(option.value)) there."
    }
    return words
  }

  /// What must not be missed.
  var warningWords: [String] {
    guard let cheapest else { return [] }
    let saving =
      "\(cheapest.name) costs least to the horizon, saving \(FigureText.money(cheapest.saving.value)) a month"
    return [
      cheapest.isTuned
        ? saving + "."
        : saving + "; no price tells whether it is good enough: try it on 200 of your own requests."
    ]
  }

  /// Where the articles contradict each other, with the volume that was computed for this task.
  var disagreementWords: [String] {
    rules.disagreements.filter { disagreement in
      lines.contains { disagreement.rules.contains($0.rule.id) && $0.isAnswered }
    }.map { disagreement in
      "Articles disagree on \(disagreement.about): \(disagreement.words)."
        + (disagreement.rules.contains { id in rules.rules.contains { $0.id == id && $0.role == .volume } }
          ? volumeWords : "")
    }
  }

  private var volumeWords: String {
    guard let money else { return "" }
    let back =
      " For this task \(money.name) is earned back within \(FigureText.count(money.within.value)) months"
    guard let calls = money.paybackCalls else { return back + " at no volume." }
    return calls.value > 0
      ? back + " from \(FigureText.calls(calls.value.rounded(.up))) calls a month on."
      : back + " at any volume."
  }

  /// What serves better than tuning.
  var adviceWords: [String] {
    let told = verdict == .migrate ? [] : advice
    return told.map { $0.words.sentence + " (\($0.source.title))." }
  }

  /// What nobody said, what decides first.
  var openWords: String {
    let deciding = open.filter(\.decides).flatMap { $0.flags }.unique
    let others = open.filter { !$0.decides }.flatMap { $0.flags }.unique.filter { !deciding.contains($0) }
    var words: [String] = []
    if !deciding.isEmpty {
      words.append("Not answered, and could turn it: \(deciding.joined(separator: ", ")).")
    }
    if !others.isEmpty {
      words.append("\(words.isEmpty ? "Not answered" : "The rest"): \(others.joined(separator: ", ")).")
    }
    return words.joined(separator: " ")
  }

  /// Where the rules are that are open; empty where none is.
  var hiddenWords: String {
    let count = lines.count { !$0.isAnswered }
    return count == 0
      ? "" : "\(FigureText.counted(count, "open rule")): --all. Sources and order of work: --notes."
  }
}

extension FitMoney {
  /// What is moved to, to stand in a sentence.
  fileprivate var name: String { optionName(option) }
}

extension FitCheapest {
  /// What it is, to stand in a sentence.
  fileprivate var name: String { optionName(option) + (isTuned ? "" : ", as it comes,") }
}

/// An option, to stand in a sentence.
private func optionName(_ id: String) -> String {
  id == Decision.features ? "the move of the features" : id.escaped(limit: 80)
}

extension [String] {
  /// Each once, in order.
  fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension String {
  /// A clause as the start of a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
