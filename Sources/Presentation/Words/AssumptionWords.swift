internal import CostModel

extension [Assumption] {
  /// The defaults in one sentence, the ones that are nothing at the end; empty without any.
  var defaultsWords: String {
    func said(_ assumptions: [Assumption]) -> [String] {
      assumptions.map {
        "\($0.definition.flag) \($0.definition.unit.text($0.spread))"
          + ($0.origin.condition.map { " (\($0))" } ?? "")
      }
    }
    let measured = filter { if case .table = $0.origin { true } else { false } }
    let defaults = filter { !measured.contains($0) }
    let zeros = defaults.filter { $0.spread == Spread(0) }.map(\.definition)
    let levers = zeros.filter { $0.group == .levers }
    // So many levers are nothing in most comparisons that their names would hide the other defaults.
    let names = (levers.count > 4 ? zeros.filter { $0.group != .levers } : zeros).map(\.flag)
    let zero = (levers.count > 4 ? ["the levers on the bill that are not given"] : []) + names
    let set = said(defaults.filter { $0.spread != Spread(0) })
    let parts = [set.joined(separator: ", "), zero.isEmpty ? "" : "0: " + zero.joined(separator: ", ")]
    let words = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    let sentences = [("Defaults", words), ("Measured", said(measured).joined(separator: ", "))]
    return sentences.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)." }.joined(separator: " ")
  }
}

extension [CalendarDate] {
  /// When prices were read, on these days, and how old the oldest is on a day.
  func priceAgeWords(on day: CalendarDate) -> String {
    guard let oldest = self.min(), let newest = self.max() else { return "All prices were given by hand." }
    let span = oldest == newest ? "on \(oldest)" : "\(oldest) to \(newest)"
    let age = oldest.days(to: day)
    let words =
      switch age {
      case 1...: "the oldest \(FigureText.days(age)) ago"
      case 0: oldest == newest ? "the day itself" : "the oldest on the day itself"
      default: oldest == newest ? "after this day" : "all after this day"
      }
    return "Prices checked \(span), \(words)."
  }
}
