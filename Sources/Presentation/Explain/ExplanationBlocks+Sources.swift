internal import CostModel

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
        origin: number.origin.words + (isOwn ? ", for this option" : ""))
    }
    let priced = [comparison.today] + (explanation.row?.offer.priced ?? [])
    return ExplanationBlock(
      heading: "Where the numbers come from",
      lines: numbers + priced.flatMap(comparison.priceOriginWords).map { .words($0) })
  }
}

extension Comparison {
  /// Where the prices of an offer were read, a clause for each source.
  func priceOriginWords(of offer: Offer) -> [String] {
    var words: [String] = []
    let given = pricesByHand(of: offer).map(\.words)
    if !given.isEmpty { words.append("\(given.joined(separator: ", ")) of \(offer.id): given by hand") }
    if let source = tableSource(of: offer) {
      words.append("\(given.isEmpty ? "prices" : "other prices") of \(offer.id): \(source.words)")
    }
    if let training = trainingSource(of: offer) {
      words.append("training price of \(offer.id): \(training.words)")
    }
    if let end = offer.model?.endOfLife {
      words.append("end of \(offer.id), \(end.on): \(end.source.words)")
    }
    return words
  }
}
