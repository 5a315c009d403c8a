internal import CostModel
internal import JSONText
internal import UsageLog

/// What a log says of moving its groups to a tuned model, as a sentence and a table.
struct CandidateWords {
  /// How many candidates a screen shows.
  static let shown = 5

  let ranking: CandidateRanking
  let keys: [String]
  /// The options of reading that were given, ready for a shell.
  var given: [String] = []

  /// The best candidate, and what the log shows of its fit.
  var sentences: [String] {
    guard let first = ranking.candidates.first else { return [] }
    let name = UsageWords.name(first.key, keys)
    guard let option = first.option else {
      return ["No tuned model is to be had for any group; the first to look at is \(name)."]
    }
    let isWorth = option.verdict.isWin
    let saving = option.saving.value
    let would =
      "would \(saving > 0 ? "save" : "cost") \(FigureText.money(abs(saving))) a month"
      + (saving > 0 ? "" : " more")
    let payback = saving > 0 ? ", and \(option.breakEven.paybackWords), the team's time included" : ""
    return [
      "\(isWorth ? "The candidate for a tuned model is" : "No group is worth a tuned model yet; the nearest is") \(name): "
        + "\(option.id) \(would)\(payback). \(Self.words(first.signs))"
    ] + remarks(first) + ends
  }

  /// When today's models of the candidates end.
  private var ends: [String] {
    var said: [String] = []
    for candidate in ranking.candidates.prefix(Self.shown) {
      guard let end = candidate.modelEnd else { continue }
      let words = "\(candidate.workload.model) on \(end)"
      if !said.contains(words) { said.append(words) }
    }
    return said.isEmpty
      ? []
      : [
        "Within the horizon today's model ends, so that its calls must move: \(said.joined(separator: ", "))."
      ]
  }

  /// What the figures of a candidate rest on, and what would save more.
  private func remarks(_ candidate: Candidate) -> [String] {
    var words: [String] = []
    if let untuned = candidate.untuned {
      words.append(
        "As it comes, \(untuned.id) would save \(FigureText.money(untuned.saving.value)) a month: try it first."
      )
    }
    if candidate.workload.days == nil {
      words.append(
        "No call has a readable time, so the log is taken for one month; --map time=PATH says where it stands."
      )
    }
    if let growth = candidate.workload.growth, growth.magnitude >= 0.0005 {
      words.append(
        "Each month is taken to have \(FigureText.share(growth.magnitude)) \(growth > 0 ? "more" : "fewer") calls than the one "
          + "before, as the log has.")
    }
    if let fixed = candidate.workload.fixedTokens, fixed >= 1 {
      words.append(
        "\(FigureText.calls(fixed.rounded())) tokens that calls read from the cache are taken for a system prompt, which a "
          + "tuned model does not need.")
    }
    return words
  }

  /// What speaks for a tuned model and what against it.
  private static func words(_ signs: [Candidate.Sign]) -> String {
    func list(_ speaksFor: Bool) -> String? {
      let words = signs.filter { $0.speaksFor == speaksFor }.map(\.words)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    let sides = [list(true).map { "for it: \($0)" }, list(false).map { "against it: \($0)" }].compactMap(
      \.self)
    guard let first = sides.first else { return "" }
    return first.prefix(1).uppercased()
      + ([first.dropFirst() + ""] + sides.dropFirst()).joined(separator: "; ") + "."
  }

  /// How to go on with the best candidate.
  var advice: String? {
    guard let first = ranking.candidates.first else { return nil }
    let wheres = zip(keys, first.key).compactMap { key, value in
      value.map { "--where " + "\(key)=\($0)".shellWord }
    }
    guard wheres.count == keys.count else { return nil }
    let options = given + wheres.filter { !given.contains($0) } + ["--to", "task.json"]
    return "As a scenario for compare and check: \(options.joined(separator: " "))"
  }

  /// What no log can show.
  static let limit = "No log shows whether the answers would be as good: see ftcalc assess."

  /// The candidates, the best first.
  var table: Grid {
    let money = UsageMoney(ranking.candidates.map { USD($0.bill.value) }.max())
    return Grid(
      "candidates",
      keys.map { Grid.Column($0.escaped(limit: 20)) } + [
        .init("calls a month", .right, heads: ["A MONTH"]), .init("bill", .right), .init("saves", .right),
        .init("pays back, with team", .right, heads: ["+team"]), .init("with"),
      ],
      ranking.candidates.prefix(Self.shown).map { candidate in
        let key = candidate.key.map { $0?.escaped(limit: 40) ?? "-" }
        let cells = [
          FigureText.count(candidate.workload.callsPerMonth.rounded()), money.text(USD(candidate.bill.value)),
          candidate.option.map { money.text(USD($0.saving.value)) } ?? "-",
          candidate.option.map { $0.breakEven.cell } ?? "-", candidate.option?.id ?? "-",
        ]
        return (key + cells).map { RichText($0) }
      })
  }
}

extension Candidate.Sign {
  /// The sign with its number: `150,000 calls a month (guides begin at 100,000)`.
  var words: String {
    switch kind {
    case .volume:
      "\(FigureText.count(value.rounded())) calls a month (guides begin at \(FigureText.count(limit)))"
    case .narrowOutput:
      "P90 of the output \(FigureText.exactCount(value)) times its median (up to \(FigureText.exactCount(limit)) is of one kind)"
    case .structuredOutput:
      "a fixed form of the answer in \(FigureText.share(value)) of the calls (from \(FigureText.share(limit)) on it is the rule)"
    case .steadyWeeks:
      "weeks that differ by \(FigureText.share(value)) (up to \(FigureText.share(limit)) is steady)"
    }
  }
}
