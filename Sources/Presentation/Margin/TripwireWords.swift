internal import CostModel

extension Margin.Tripwire {
  /// What inference takes of the revenue, and when it becomes too dear.
  var words: String {
    let ends = shareEnds.map { " (\($0.words(FigureText.share)) over the ranges)" } ?? ""
    let now = "Inference is \(FigureText.share(share))\(ends) of the \(isOfPlans ? "net " : "")revenue"
    if isOver { return "\(now), above the \(FigureText.share(limit)) from which it is said to be too dear." }
    let below = "\(now), \(share < limit ? "below" : "at") the tripwire of \(FigureText.share(limit))"
    guard billGrowth != revenueGrowth else { return below + "." }
    let source = isOfPastBills ? ", as the past bills grew," : ""
    let revenue =
      revenueGrowth == 0
      ? "the revenue held flat" : "the revenue at \(FigureText.text(revenueGrowth, .share))"
    let rate =
      "with the bill growing at \(FigureText.text(billGrowth, .share)) a month\(source) and \(revenue)"
    guard let month = crossingMonth else { return "\(below), and stays there \(rate)." }
    return "\(below); \(rate) it passes that in month \(month)."
  }
}

extension Margin.Ends.Bounds {
  /// The two ends; where nothing may come in, that there is no end.
  func words(_ text: (Double) -> String) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(text(low)) to \(text(high))"
    case (nil, let high?): "up to \(text(high)), without a least, as nothing may come in,"
    case (let low?, nil): "\(text(low)) or more, without a most, as nothing may come in,"
    case (nil, nil): "anything, as nothing may come in,"
    }
  }
}
