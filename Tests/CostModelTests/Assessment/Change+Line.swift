@testable import CostModel

extension Change {
  /// The change and its effects on one line.
  var line: String {
    func text(_ value: MetricValue) -> String {
      switch value {
      case .number(let number): Unit.months.text(number)
      case .notReached(let breakEven): breakEven.status
      case .option(let name): name
      case .unknown: "unknown"
      }
    }
    let head =
      switch subject {
      case .input(let key, let then, let now): "\(key) \(then ?? "none") -> \(now ?? "none")"
      case .price(let id, _, _): "\(id) price"
      case .end(let id, let then, let now):
        "\(id) end \(then?.description ?? "none") -> \(now?.description ?? "none")"
      case .replacement(let id, let then, let now): "\(id) replacement \(then ?? "none") -> \(now ?? "none")"
      case .fineTuning(let id, let then, let now):
        "\(id) fineTuning \(then?.rawValue ?? "none") -> \(now?.rawValue ?? "none")"
      case .choice(let then, let now): "choose \(then) -> \(now)"
      case .day(let then, let now): "start \(then) -> \(now)"
      }
    guard let effects else { return head + " cannot be computed" }
    return head + ": "
      + effects.map { "\($0.metric.rawValue) \(text($0.without)) -> \(text($0.now))" }.joined(separator: ", ")
  }
}
