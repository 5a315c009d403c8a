/// What a test shows of a tuned model: whether it is good enough, and whether it is as good as today's.
public struct QualityResult: Sendable, Hashable {
  /// One model that was tried.
  public struct Candidate: Sendable, Hashable {
    /// Its name in the results; nil where there is none.
    public let name: String?
    /// The share that it got right; nil where only differences are known.
    public let rate: PassRate?
    /// What it does better or worse on the same requests; nil where that is not known.
    public let paired: PairedDifference?
  }

  /// Today's model by its name in the results.
  public let baselineName: String?
  /// The share that today's model got right.
  public let baseline: PassRate?
  /// The models that were tried, in the order of the results.
  public let candidates: [Candidate]
  /// The one that is looked at: the one that was asked for, else the best.
  public let candidate: Candidate?
  /// The share that has to be right.
  public let required: Share?
  /// By how much a candidate may be worse.
  public let margin: Share?
  /// The requests of the test, also of one that is still to be run.
  public let items: Int?

  /// What the test says of the required share; nil where none is required, or nothing was tested.
  public var outcome: QualityOutcome? {
    required.flatMap { required in candidate?.rate?.outcome(required: required) }
  }

  /// The requests, those that were tested among them, that would settle whether the required share is reached; nil where
  /// the test did, and where no number within reach would.
  public var settledBy: Int? {
    required.flatMap { required in candidate?.rate?.settledBy(required: required) }
  }

  /// Whether both were tested and nobody said how the same requests came out.
  public var lacksPairs: Bool { candidate?.rate != nil && baseline != nil && candidate?.paired == nil }

  /// What a decision to tune is held to: the required share and the margin, as far as they are given; nil where neither is.
  ///
  /// Shown where all that is given is shown, not shown where one is not, else undecided.
  public var gate: QualityOutcome? {
    var outcomes: [QualityOutcome] = []
    if required != nil { outcomes.append(outcome ?? .undecided) }
    if margin != nil { outcomes.append(candidate?.paired?.outcome ?? .undecided) }
    guard !outcomes.isEmpty else { return nil }
    if outcomes.contains(.notShown) { return .notShown }
    return outcomes.contains(.undecided) ? .undecided : .shown
  }

  /// How many more requests would settle what is required, if all stays as it is; nil where nothing is open, and where no
  /// number within reach would.
  public var moreToSettle: Int? {
    var more: [Int?] = []
    if required != nil, outcome == .undecided, let rate = candidate?.rate {
      more.append(settledBy.map { $0 - rate.of })
    }
    if margin != nil, let paired = candidate?.paired, paired.outcome == .undecided {
      more.append(paired.settledBy.map { $0 - paired.items })
    }
    return more.contains(nil) ? nil : more.compactMap(\.self).max()
  }

  /// Whether the test speaks against the candidate: it is below what is required, or worse than today's.
  public var speaksAgainst: Bool { outcome == .notShown || candidate?.paired?.outcome == .notShown }
}

extension QualityResult {
  /// What counts say.
  public init(_ statement: QualityStatement) {
    let paired = statement.pairs.flatMap {
      PairedDifference(won: $0.won, lost: $0.lost, of: $0.items, margin: statement.margin)
    }
    let rate = statement.passed.map { PassRate($0) }
    let candidate = rate == nil && paired == nil ? nil : Candidate(name: nil, rate: rate, paired: paired)
    self.init(
      baselineName: nil, baseline: statement.baseline.map { PassRate($0) },
      candidates: candidate.map { [$0] } ?? [], candidate: candidate, required: statement.required,
      margin: statement.margin, items: statement.items)
  }

  /// What the results of a test say.
  ///
  /// Where several candidates were tried, each is held to a stricter limit, since the best of many looks good by chance.
  ///
  /// - Parameter name: the candidate that is looked at; nil for the one that got most right.
  /// - Throws: ``ResultsError`` for a name that no candidate has.
  public init(
    _ results: TestResults, candidate name: String? = nil, required: Share?, margin: Share?
  ) throws(ResultsError) {
    var paired = results.candidates.map { run in
      results.baseline.map { baseline in
        PairedDifference(
          ClusteredScores(
            zip(run.scores, baseline.scores).map { $0.0 - $0.1 }, clusters: results.clusters),
          margin: margin)
      }
    }
    if paired.count > 1, results.baseline != nil {
      let ps = Holm.adjusted(paired.map { $0?.p ?? 1 })
      let marginPs = margin == nil ? nil : Holm.adjusted(paired.map { $0?.marginP ?? 1 })
      paired = paired.enumerated().map { index, one in
        one?.adjusted(p: ps[index], marginP: marginPs.map { $0[index] }, among: paired.count)
      }
    }
    let candidates = zip(results.candidates, paired).map { run, paired in
      Candidate(
        name: run.name, rate: PassRate(ClusteredScores(run.scores, clusters: results.clusters)),
        paired: paired)
    }
    var looked = candidates.max { ($0.rate?.rate ?? 0) < ($1.rate?.rate ?? 0) }
    if let name {
      guard let found = candidates.first(where: { $0.name == name }) else {
        throw ResultsError(results.place, .unknownRun(name, among: candidates.compactMap(\.name)))
      }
      looked = found
    }
    self.init(
      baselineName: results.baseline?.name,
      baseline: results.baseline.map { PassRate(ClusteredScores($0.scores, clusters: results.clusters)) },
      candidates: candidates, candidate: looked, required: required, margin: margin,
      items: results.candidates.first?.scores.count)
  }
}
