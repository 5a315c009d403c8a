internal import CostModel

extension ToldFeatures {
  /// What is saved, and how much of the calls and of the spend moves.
  var savingWords: String {
    guard !movesNothing else { return "Every feature stays on today's model; nothing is saved." }
    guard let figures = row.figures else { return "\(row.offer.unavailable?.sentence ?? "")" }
    let saving = figures.saving
    let amount = FigureText.money(abs(saving.value))
    let share = figures.savingShare.map { ", \(FigureText.share(abs($0))) of today's bill" } ?? ""
    let shares = [
      self.moved.calls.map { "\(FigureText.share($0)) of the calls" },
      self.moved.spend.map { "\(FigureText.share($0)) of the spend" },
    ].compactMap { $0 }
    let moved = shares.isEmpty ? "" : " " + shares.joined(separator: " and ") + " leave today's models."
    return (saving.value < 0 ? "Costs \(amount) a month more" : "Saves \(amount) a month") + share
      + ", \(MovedMonth.words)." + moved
  }

  /// The results with their ends, a row each.
  var resultRows: [(label: String, likely: String, low: String, high: String)] {
    func money(_ label: String, _ value: Double?, _ end: (Outcome) -> Double?) -> (
      String, String, String, String
    ) {
      func cell(_ outcome: Outcome?) -> String { outcome.flatMap(end).map(FigureText.money) ?? "" }
      return (label, value.map(FigureText.money) ?? "?", cell(row.range?.low), cell(row.range?.high))
    }
    func months(_ label: String, _ value: BreakEven, _ path: KeyPath<Outcome, BreakEven>)
      -> (String, String, String, String)
    {
      (label, value.cell, row.range?.low[keyPath: path].cell ?? "", row.range?.high[keyPath: path].cell ?? "")
    }
    let today = comparison.baselineRange.map {
      (
        "today, a month", FigureText.money(comparison.baseline.total.value), FigureText.money($0.low.value),
        FigureText.money($0.high.value)
      )
    }
    let (figures, details) = (row.figures, comparison.details(of: row))
    func net(_ label: String, _ returns: Returns?) -> [(String, String, String, String)] {
      returns.map {
        [
          (
            "after \(FigureText.counted($0.months, "month")), \(label)", FigureText.money($0.net.value), "",
            ""
          )
        ]
      } ?? []
    }
    return [today].compactMap { $0 } + [
      money("a month", after.value) { $0.monthlyTotal.value },
      money("saves a month", figures?.saving.value) { $0.saving.value },
      money("up front, bill", figures?.oneOff.bill?.value) { $0.upfront?.value },
      money("up front, +team", figures?.oneOff.total.value) { $0.upfrontWithTeam?.value },
      months("pays back in months, bill", row.breakEven, \.breakEven),
      months("pays back in months, +team", row.withTeam, \.withTeam),
    ] + net("bill", details?.returns) + net("+team", details?.withTeam) + [
      ("verdict", row.verdict.words, "", "")
    ]
  }

  /// The notes that stand below the table.
  var footNotes: [Note] {
    comparison.notes(on: row)
      .withRemarks(on: hosts.map(\.name) + features.filter { $0.host == nil }.map(\.name))
  }

  /// What can be told of the sum that is paid once for all; nil where nothing is.
  var onceWords: String? {
    guard once.upfront.total.value > 0 || once.monthly.value > 0 else { return nil }
    return "Paid once for all features: \(FigureText.money(once.upfront.total.value)) up front, "
      + "\(FigureText.money(once.monthly.value)) a month."
  }
}

extension Comparison.Feature {
  /// Where it goes.
  var destination: String { host ?? option ?? "stays" }

  /// Its own bill afterwards; what a shared host costs stands with the host.
  var afterCell: String { host != nil && after.total.value == 0 ? "-" : FigureText.money(after.total.value) }

  /// Its calls, where they are known.
  var callsCell: String { calls.map { FigureText.calls($0.value) } ?? "?" }
}

extension Comparison.Host {
  /// The machine, several times where one is not enough.
  var machineWords: String {
    machines.map { $0.count == 1 ? $0.name : $0.words } ?? "\(machine), by the second"
  }

  /// How full it is at the peak; of month 1 where a later one is busier.
  var loadWords: String {
    guard let peak else { return "\(name) is paid by the second of each call." }
    let words = "\(name) takes \(FigureText.calls(peak.value)) calls a day at the peak"
    guard let capacity, let headroomRange, let headroom else {
      return words + "; nobody said how many it carries."
    }
    guard headroomRange.low >= 0 else {
      return words + ", more than it was measured to carry; headroom \(headroomRange.shareWords)."
    }
    let room = words + " of \(FigureText.calls(capacity.value)); \(FigureText.share(headroom)) to spare"
    guard let outlook, let least = outlook.headroom, FigureText.share(least) != FigureText.share(headroom)
    else {
      return room + "."
    }
    let busiest = outlook.change == nil ? ", \(FigureText.share(least)) in the busiest" : ""
    return room + " in month 1\(busiest)."
  }
}
