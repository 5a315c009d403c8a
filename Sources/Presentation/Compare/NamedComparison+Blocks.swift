internal import CostModel
internal import JSONText

extension NamedComparison {
  /// The first screen of `compare`, and behind it the reasons, sources and defaults.
  package var blocks: [Block] {
    if let features = ToldFeatures(comparison) {
      return [.head(name: file?.title, comparison.titleWords)] + features.blocks
        + (comparison.marginTable().map { [.table($0)] } ?? []) + (scenarioTable.map { [.table($0)] } ?? [])
    }
    let leaders = comparison.leaders
    let minor = comparison.minorRows(leaders)
    return [
      .head(name: file?.title, comparison.titleWords, below: comparison.todayWords),
      .conclusion(
        comparison.conclusionWords(leaders),
        warnings: comparison.warningWords(leaders) + [comparison.marginGapWords].compactMap(\.self)),
      .table(comparison.table(minor: minor)),
    ] + (comparison.marginTable { !minor.contains($0) }.map { [.table($0)] } ?? [])
      + (equalQuality.map { [.paragraphs([$0.words])] } ?? [])
      + (scenarioTable.map { [.table($0)] } ?? []) + [
        .detail([.drawing(ComparisonFoot(comparison: comparison, minor: minor))]),
        .notes({ comparison.noteBlocks }),
      ]
  }
}

/// What stands below the table: what was assumed, what the marks mean, and where the rest is.
private struct ComparisonFoot: Drawing {
  let comparison: Comparison
  /// The ids of the rows that are left out.
  let minor: Set<String>

  func text(on page: Page) -> [String] {
    // Which rows are hidden, and what else can be asked for, is nothing to a document.
    let shown = comparison.rows.filter {
      page.showsAll || $0.offer.bound != nil || !minor.contains($0.offer.id)
    }
    let hidden = comparison.rows.count - shown.count
    let all = hidden == 0 ? "" : "\(FigureText.counted(hidden, "more row")): --all. "
    let notes = page.depth == .notes ? "" : "Reasons and sources: --notes. "
    return words(on: shown, all + notes + "Arithmetic: --explain=ROW.").flatMap { $0.wrapped(to: page.width) }
  }

  var document: [Block] { [.paragraphs(words(on: comparison.rows))] }

  private func words(on rows: [Row], _ more: String...) -> [String] {
    (comparison.isRolledOut ? [comparison.againstWords] : []) + comparison.markWords(rows) + more
      + [comparison.priceAgeWords]
  }
}

extension Comparison {
  /// What the marks on some rows mean.
  func markWords(_ rows: [Row]) -> [String] {
    [
      assumedWords(rows.filter(isLargelyAssumed)).map { "~ assumed, replace it: \($0)." },
      rows.contains(where: isUnconfirmed)
        ? "? unconfirmed: one source that is not the vendor's gives the price." : nil,
    ].compactMap(\.self)
  }
}

extension Comparison {
  /// All reasons, sources and defaults.
  fileprivate var noteBlocks: [Block] {
    let reasons = choosable.compactMap { row -> RichText? in
      let words = savingWords(of: row) + footnotes(on: row).map(\.words) + crossoverWords(of: row)
      return words.isEmpty
        ? nil : RichText("\(row.offer.id.escaped(limit: 80)): \(words.joined(separator: " "))")
    }
    return [
      .paragraphs([
        isRolledOut ? "" : againstWords, rangeWords ?? "", setupWords ?? "", conversationWords ?? "",
      ])
    ] + (layerTable.map { [.table($0)] } ?? []) + [
      .list(reasons),
      .paragraphs([scenario.options == nil ? proposalWords : "", cacheWords ?? "", defaultsWords]),
    ]
  }

  /// What an option saves as a share, and in a year of such months.
  private func savingWords(of row: Row) -> [String] {
    guard let figures = row.figures, let share = figures.savingShare else { return [] }
    let words =
      share < 0 ? "Costs \(FigureText.share(-share)) more than" : "Saves \(FigureText.share(share)) of"
    let year = FigureText.money(abs(figures.saving.ofAYear.value))
    return ["\(words) today's bill, \(year) in a year of such months."]
  }

  /// Where an option and today's model change places; nothing where they do not.
  private func crossoverWords(of row: Row) -> [String] {
    guard let changes = details(of: row)?.sideChanges, !changes.isEmpty else { return [] }
    let words = changes.enumerated().map { self.words(on: $1, row, isFirst: $0 == 0) }
    return ["By volume: \(words.joined(separator: "; "))."]
  }

  /// What today's bill is made of, layer by layer.
  private var layerTable: Grid? {
    let layers = layers
    guard !layers.isEmpty else { return nil }
    return Grid(
      columns: [
        .init("today's bill"), .init("adds", .right), .init("a month", .right), .init("times", .right),
      ],
      rows: layers.map { layer in
        [
          layer.kind.title, layer.kind == .part(.message) ? "" : FigureText.money(layer.adds.value),
          FigureText.money(layer.monthly.value),
          layer.times.map { FigureText.count(($0 * 100).rounded() / 100) } ?? "-",
        ]
      })
  }

  /// What a conversation and a turn of it cost; nil where calls are no turns.
  private var conversationWords: String? {
    guard let conversation else { return nil }
    return
      "A conversation of \(FigureText.counted(conversation.turns.value, "turn")) costs "
      + "\(FigureText.smallMoney(conversation.cost.value)) today, a turn "
      + "\(FigureText.smallMoney(conversation.perTurn.value)) on average."
  }
}

extension BillLayer.Kind {
  fileprivate var title: String {
    switch self {
    case .part(.message): "message and answer alone"
    case .part(.system): "+ system prompt"
    case .part(.fewShot): "+ examples"
    case .part(.context): "+ retrieved text"
    case .part(.history): "+ history"
    case .part(.memory): "+ memory"
    case .retries: "+ retries"
    case .promptCache: "+ prompt cache"
    }
  }
}
