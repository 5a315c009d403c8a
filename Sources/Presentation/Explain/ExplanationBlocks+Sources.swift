internal import CostModel
internal import JSONText

extension ExplanationBlocks {
  /// Where each number and each price came from.
  var sources: ExplanationBlock {
    let own = explanation.ownNumbers
    let shared = comparison.numbers.filter { number in
      !own.contains { $0.definition.key == number.definition.key }
    }
    let numbers = (shared + own).map { number in
      let isOwn = own.contains { $0.definition.key == number.definition.key }
      return Line.number(
        number.definition.flag, FigureText.text(number.spread, number.definition.unit),
        origin: number.origin.words + (isOwn ? ", for this option" : "") + number.remark)
    }
    let options = (explanation.row?.offer.priced ?? []).map(comparison.usedPrice)
    return ExplanationBlock(
      heading: "Where the numbers come from",
      lines: numbers + featureNumbers
        + (comparison.todaysPrices + options).flatMap(\.originWords).map { .words($0) })
  }

  /// The numbers of single features and hosts.
  private var featureNumbers: [Line] {
    guard let row = explanation.row, row.offer.kind == .features else { return [] }
    return comparison.ownNumbers(of: row).map { owner, number in
      Line.number(
        "\(number.definition.flag) of \(owner.escaped(limit: 80))",
        FigureText.text(number.spread, number.definition.unit), origin: number.origin.words)
    }
  }
}

extension Assumption {
  /// What is to be said of its value, behind where it came from.
  fileprivate var remark: String {
    let parameters = Parameters.standard
    switch definition.key {
    case parameters[parameters.workload.output].key: return "; \(WorkloadParameters.thoughts)"
    case parameters[parameters.prices.discount].key where spread.low < 0:
      return spread.high > 0 ? "; a surcharge where it is below 0" : "; a surcharge"
    default: return ""
    }
  }
}

extension UsedPrice {
  /// Where the prices were read, a clause for each source.
  fileprivate var originWords: [String] {
    var words: [String] = []
    let given = byHand.map(\.words)
    if !given.isEmpty { words.append("\(given.joined(separator: ", ")) of \(offer.id): given by hand") }
    if let source {
      words.append("\(given.isEmpty ? "prices" : "other prices") of \(offer.id): \(source.words)")
    }
    if let trainingSource { words.append("training price of \(offer.id): \(trainingSource.words)") }
    if let end { words.append("end of \(offer.id), \(end.on): \(end.source.words)") }
    return words
  }
}
