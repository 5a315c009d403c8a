import CostModel
import Presentation

extension Invocation {
  /// How many samples are drawn, written as other numbers are: `100k`.
  func samples() throws(UsageError) -> Int {
    guard let text = value(of: "--samples") else { return Simulation.usualSamples }
    let counts = Simulation.sampleCounts
    let ends = Double(counts.lowerBound)...Double(counts.upperBound)
    let stated = try? StatedQuantity(text, unit: .count, allowed: ends, acceptsRange: false)
    guard let samples = stated.flatMap({ Int(exactly: $0.spread.likely) }) else {
      let most = FigureText.count(ends.upperBound)
      throw rejection(
        of: text, for: "--samples", because: "give a whole number from 1 to \(most), such as 100k")
    }
    return samples
  }

  /// What the samples follow from.
  func seed() throws(UsageError) -> UInt64 {
    try wholeNumber(of: "--seed", in: 0...UInt64.max) ?? Simulation.usualSeed
  }
}

extension StatedScenario {
  /// Why the base, or a named scenario, cannot be sampled.
  func failure(_ error: SimulationError, in scenario: String?) throws -> Failure {
    switch error {
    case .scenario(let error): failure(error)
    case .badSampleCount(let count): Failure("\(count) samples are none that can be drawn", exitCode: .usage)
    case .impossibleCorrelations: impossible(try statement(in: scenario).correlations)
    }
  }

  /// The failure of correlations that no numbers can have, at the place of the first that a file states.
  private func impossible(_ correlations: [StatedCorrelation]) -> Failure {
    let pairs = correlations.map(\.correlation).map {
      "\($0.first.key),\($0.second.key)=\($0.rank)"
    }
    let words =
      "no draws go together as --correlate \(pairs.joined(separator: " and ")) say; a pair that is not "
      + "given counts as 0, so give those between them too, or bring these nearer to 0, such as 0.3"
    for stated in correlations {
      if case .file(let place) = stated.origin { return Failure(places: ["\(place): \(words)"]) }
    }
    return Failure(words, exitCode: .usage)
  }
}

extension CommandTable {
  /// The option that says which ranges go together.
  static let correlateOption = Option(
    "--correlate", .required("PAIR=RANK"),
    "two ranges that go together, such as calls,output=0.5: from -1, opposed, to 1", isRepeatable: true,
    group: "Samples")

  /// The options that say how ranges are sampled.
  static let samplingOptions = [
    Option(
      "--samples", .required("N"), "how many draws", default: String(Simulation.usualSamples),
      group: "Samples"),
    Option(
      "--seed", .required("N"), "what the draws follow from", default: String(Simulation.usualSeed),
      group: "Samples"),
    correlateOption,
  ]
}
