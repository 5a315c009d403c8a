internal import CostModel

extension Portfolio {
  /// What is computed and for which day.
  var titleWords: (left: String, right: String) {
    let count = FigureText.counted(features.count, "feature")
    let calls = calls.map { ", \(FigureText.counted(FigureText.calls($0.value), "call")) a month" } ?? ""
    return (count + calls, (start == asOf ? "" : "from \(start), ") + "as of \(asOf)")
  }

  /// What is saved, and how much of the calls and of the spend moves.
  var savingWords: String {
    guard !movesNothing else { return "Every feature stays on today's model; nothing is saved." }
    let amount = FigureText.money(abs(saving.value))
    let share = savingShare.map { ", \(FigureText.share(abs($0))) of today's bill" } ?? ""
    let shares = [
      callsMoved.map { "\(FigureText.share($0)) of the calls" },
      spendMoved.map { "\(FigureText.share($0)) of the spend" },
    ].compactMap { $0 }
    let moved = shares.isEmpty ? "" : " " + shares.joined(separator: " and ") + " leave today's models."
    return (saving.value < 0 ? "Costs \(amount) a month more" : "Saves \(amount) a month") + share
      + ", \(MovedMonth.words)." + moved
  }

  /// The results with their ends, a row each.
  var resultRows: [(label: String, likely: String, low: String, high: String)] {
    func money(_ label: String, _ value: Double, _ end: (Outcome) -> Double?) -> (
      String, String, String, String
    ) {
      func cell(_ outcome: Outcome?) -> String { outcome.flatMap(end).map(FigureText.money) ?? "" }
      return (label, FigureText.money(value), cell(range?.low), cell(range?.high))
    }
    func months(_ label: String, _ value: BreakEven, _ path: KeyPath<Outcome, BreakEven>)
      -> (String, String, String, String)
    {
      (label, value.cell, range?.low[keyPath: path].cell ?? "", range?.high[keyPath: path].cell ?? "")
    }
    let bill = oneOff.bill?.value ?? 0
    let today = todayRange.map {
      (
        "today, a month", FigureText.money(self.today.value), FigureText.money($0.low.value),
        FigureText.money($0.high.value)
      )
    }
    return [today].compactMap { $0 } + [
      money("a month", after.value) { $0.monthlyTotal.value },
      money("saves a month", saving.value) { $0.saving.value },
      money("up front, bill", bill) { $0.upfront?.value },
      money("up front, +team", oneOff.total.value) { $0.upfrontWithTeam?.value },
      months("pays back in months, bill", breakEven, \.breakEven),
      months("pays back in months, +team", withTeam, \.withTeam),
      (
        "after \(FigureText.counted(returns.months, "month")), bill", FigureText.money(returns.net.value), "",
        ""
      ),
      (
        "after \(FigureText.counted(returns.months, "month")), +team",
        FigureText.money(returnsWithTeam.net.value), "", ""
      ),
      ("verdict", verdict.words, "", ""),
    ]
  }

  /// What must not be missed before any figure, and what belongs below, under the feature or host that it is about.
  var headNotes: [Note] {
    notes.filter { note in
      switch note {
      case .todayEnds, .todayEnded, .hostUnused, .unused, .rangesSought, .stepsLeftOut: true
      default: false
      }
    }
  }

  /// The notes that stand below the table.
  var footNotes: [Note] {
    let head = Set(headNotes)
    return notes.filter { !head.contains($0) }
      .withRemarks(on: hosts.map(\.name) + features.filter { $0.host == nil }.map(\.name))
  }

  /// What can be told of the sum that is paid once for all; nil where nothing is.
  var onceWords: String? {
    guard once.total.value > 0 || onceMonthly.value > 0 else { return nil }
    return "Paid once for all features: \(FigureText.money(once.total.value)) up front, "
      + "\(FigureText.money(onceMonthly.value)) a month."
  }
}

extension Portfolio.Feature {
  /// Where it goes.
  var destination: String { host ?? option ?? "stays" }

  /// Its own bill afterwards; what a shared host costs stands with the host.
  var afterCell: String { host != nil && after.value == 0 ? "-" : FigureText.money(after.value) }

  /// Its calls, where they are known.
  var callsCell: String { calls.map { FigureText.calls($0.value) } ?? "?" }
}

extension Portfolio.Host {
  /// The machine, several times where one is not enough.
  var machineWords: String { machines.count == 1 ? machines.name : machines.words }

  /// How full it is at the peak; of month 1 where a later one is busier.
  var loadWords: String {
    let peak = "\(name) takes \(FigureText.calls(peak.value)) calls a day at the peak"
    guard let capacity, let headroomRange, let headroom else {
      return peak + "; nobody said how many it carries."
    }
    guard headroomRange.low >= 0 else {
      return peak + ", more than it was measured to carry; headroom \(headroomRange.shareWords)."
    }
    let room = peak + " of \(FigureText.calls(capacity.value)); \(FigureText.share(headroom)) to spare"
    guard let least = outlook.headroom, FigureText.share(least) != FigureText.share(headroom) else {
      return room + "."
    }
    let busiest = outlook.change == nil ? ", \(FigureText.share(least)) in the busiest" : ""
    return room + " in month 1\(busiest)."
  }
}
