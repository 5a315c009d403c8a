internal import CostModel

extension ToldFeatures {
  /// The features with their hosts, what is saved, the results, and what they rest on.
  var blocks: [Block] {
    [.warnings(comparison.notes.map(\.words)), .table(featureTable), .paragraphs([savingWords])]
      + (movesNothing ? [] : [.table(resultTable)])
      + [
        .detail([.list((loadWords + rangeWords + basisWords).map { RichText($0) })]),
        .notes({ [.paragraphs([self.comparison.assumptions.defaultsWords])] }),
      ]
  }

  /// What each feature costs, with the shared hosts and the sum of all.
  var featureTable: Grid {
    var lines = features.map { feature in
      line([
        feature.name, feature.callsCell, money(feature.today.total), feature.afterCell, feature.destination,
      ])
    }
    if !hosts.isEmpty {
      lines.append(.heading("Shared hosts"))
      lines += hosts.map { host in
        line([host.name, "", "", money(host.monthly.total), host.machineWords], alone: "host \(host.name)")
      }
    }
    if once.monthly.value > 0 {
      lines += [
        .heading("Once for all"),
        line(["upkeep", "", "", money(once.monthly), ""], alone: "upkeep, once for all"),
      ]
    }
    lines += [
      .heading("In all"),
      line(
        ["a month", comparison.callsText ?? "?", money(comparison.baseline.total), money(after), ""],
        alone: "in all"),
    ]
    return Grid(
      "",
      [
        .init("feature"), .init("calls a month", .right, heads: ["CALLS"]), .init("today", .right),
        .init("after", .right), .init("goes to"),
      ], lines: lines)
  }

  private var resultTable: Grid {
    let hasRange = row.range != nil || comparison.baselineRange != nil
    let heads = hasRange ? ["likely", "low", "high"] : ["likely"]
    return Grid(
      columns: [.init("", heads: hasRange ? [""] : [])]
        + heads.map { .init($0, .right, heads: hasRange ? nil : []) },
      rows: resultRows.map { [$0.label, $0.likely] + (hasRange ? [$0.low, $0.high] : []) })
  }

  private func line(_ cells: [String], alone: String? = nil) -> Grid.Line {
    .cells(cells.map { RichText($0) }, alone: alone)
  }

  private func money(_ amount: MonthlyUSD) -> String { FigureText.money(amount.value) }

  /// How full the shared hosts are, and what is paid once.
  var loadWords: [String] { hosts.map(\.loadWords) + [onceWords].compactMap(\.self) }

  private var rangeWords: [String] {
    row.range == nil ? [] : [RangeWords.ends(of: "result") + "."]
  }

  private var basisWords: [String] {
    footNotes.map(\.words) + [comparison.priceAgeWords]
  }
}
