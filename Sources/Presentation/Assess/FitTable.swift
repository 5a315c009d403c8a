internal import CostModel
internal import JSONText

extension FitAssessment {
  /// Each rule with what it says and who gives it; those that nobody answered stand on a terminal where all are asked for.
  var table: Grid { table(of: lines) }

  /// The same of those that somebody answered.
  var answeredTable: Grid { table(of: lines.filter(\.isAnswered)) }

  private func table(of lines: [Line]) -> Grid {
    let rows = lines.map { line in
      Grid.Line.cells(
        [RichText(line.words), RichText(line.says.rawValue), RichText(line.rule.by)],
        style: line.says.style, isMinor: !line.isAnswered)
    }
    return Grid(
      "", [.init("what is so", heads: [""]), .init("says", heads: ["says"]), .init("by", heads: ["by"])],
      lines: rows)
  }

  /// Where each rule was read, in which order work goes, how large a model has to be, and what is said of providers.
  var noteBlocks: [Block] {
    [.heading("Where the rules were read"), .list(sources)]
      + (order.map { [Block.paragraphs([$0.words])] } ?? [])
      + [.heading("How large a model has to be"), .table(tiers)]
      + (providers.isEmpty ? [] : [.heading("What is said of the providers"), .list(providers)])
      + (comparison.map { [Block.paragraphs([$0.defaultsWords])] } ?? [])
  }

  private var sources: [RichText] {
    var found: [(source: Source, count: Int)] = []
    for line in lines {
      if let index = found.firstIndex(where: { $0.source == line.rule.source }) {
        found[index].count += 1
      } else {
        found.append((line.rule.source, 1))
      }
    }
    return found.map { RichText("\(FigureText.counted($0.count, "rule")): ") + RichText($0.source) }
  }

  private var tiers: Grid {
    Grid(
      columns: [.init("criterion"), .init("met"), .init("large"), .init("mid"), .init("fast")],
      rows: rules.tiers.map { tier in
        [tier.criterion, tier.isMet(facts).map { $0 ? "yes" : "no" } ?? "?", tier.large, tier.mid, tier.fast]
      })
  }

  private var providers: [RichText] {
    let named = [comparison?.today.model?.provider, money?.provider]
    return rules.providers.filter { named.contains($0.provider) }.map {
      RichText("\($0.provider): good at \($0.strengths); weak at \($0.weaknesses); for \($0.bestFor) (")
        + RichText($0.source) + ")"
    }
  }
}

extension FitAssessment.Line {
  /// What is so, or what is asked where it says nothing.
  var words: String {
    switch says {
    case .migrate: rule.migrateWords
    case .stay: rule.stayWords
    case .open: rule.asks
    }
  }
}

extension FitRule.Verdict {
  var style: Style {
    switch self {
    case .migrate: .good
    case .stay: .bad
    case .open: .plain
    }
  }
}

extension FitOrder {
  /// When a task is moved, and the examples that it takes.
  fileprivate var words: String {
    let examples =
      examplesLow.flatMap { low in
        examplesHigh.map {
          " with \(FigureText.count(Double(low))) to \(FigureText.count(Double($0))) examples"
        }
      }
      ?? ""
    return switch place {
    case .first: "Such tasks are moved first\(examples) (\(source.title))."
    case .second: "Such tasks are moved second\(examples) (\(source.title))."
    case .never: "Such tasks stay on the API (\(source.title))."
    }
  }
}
