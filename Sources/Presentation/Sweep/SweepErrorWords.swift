package import CostModel
internal import JSONText

extension AxisTextError {
  /// What is wrong with an axis, as the end of a sentence that names it.
  ///
  /// - Parameter isList: whether its values stand between commas, and are no ends of a range.
  package func words(for definition: Definition?, isList: Bool = false) -> String {
    let forms = "give \(definition?.key ?? "calls")=a list, A..B:COUNT or A..B:log:COUNT"
    switch self {
    case .quantity(let error):
      guard let definition else { return forms }
      if isList, error == .mixedMagnitude {
        return "\(definition.flag) can be read in two ways; write all values alike, such as 10k,20k"
      }
      return "\(definition.flag) \(error.explanation(for: definition)); a good value is \(definition.example)"
    case .notAnAxis: return "write PARAM=VALUES, such as calls=10k,50k,1M or output-cut=0..60%:13"
    case .unknownParameter(let name, let nearest):
      let next = advice(
        near: nearest.map(\.quoted), between: " or ", otherwise: "ftcalc compare --help lists the flags")
      return "no parameter is called \(name.quoted); \(next)"
    case .tooFewValues: return "it has one value; \(forms)"
    case .badCount(let text):
      return
        "\(text.quoted) is no number of values; give \(SweepAxis.counts.lowerBound) to \(FigureText.count(Double(SweepAxis.counts.upperBound)))"
    case .badSpacing(let word): return "\(word.quoted) is not understood behind a range; \(forms)"
    case .notRising:
      return "its values do not rise; a comma stands between values, so write 4050 for 4,050"
    case .needsPositiveEnds: return "a log range needs ends above 0"
    case .notTwoEnds: return "a range has two ends and stands alone; \(forms)"
    case .notWhole(let value):
      return
        "\(definition?.flag ?? "it") takes whole numbers, and \(FigureText.count(value)) would be among its values"
    }
  }
}

extension ConditionTextError {
  /// What is wrong with a condition, as the end of a sentence that names it.
  package var words: String {
    switch self {
    case .noRelation: "write METRIC<=LIMIT, METRIC>=LIMIT or bestOption=best, in quotes for the shell"
    case .unknownMetric(let name, let nearest):
      "no result is called \(name.quoted); "
        + advice(
          near: nearest.map(\.quoted), between: " or ",
          otherwise: "give one of \(Metric.allCases.map(\.rawValue).joined(separator: ", "))")
    case .badLimit(let text, let metric): "\(text.quoted) is no limit; give one such as \(metric.example)"
    case .limitOnName(let metric): "\(metric.rawValue) is a name; write \(metric.rawValue)=best"
    case .nameOnNumber(let metric):
      "\(metric.rawValue) is a number; write \(metric.rawValue)<=\(metric.example)"
    }
  }
}
