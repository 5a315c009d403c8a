/// The share of the calls at which a mix saves what is aimed at, with everything else as it is.
///
/// Today's model costs $10 for 1,000 calls. `mix:A=10%+B=90%` of A at $4 and B at $10 saves 30% with half of the calls
/// at A. `fallback:A+B+C` at $10, $4 and $20 costs 10 − 6 f + 16 f² and saves 5% up to f = 25%; the best is 5.625%, at
/// 18.75%.
public struct TargetShare: Sendable, Hashable {
  /// The parameter that was moved: `routed`, `escalation`, `fallbackRate`.
  public let parameter: Definition
  /// The saving that is aimed at, as a share of today's bill.
  public let target: Share
  /// The share that meets it; nil where none does.
  public let share: Share?
  /// Whether it is the smallest that does; else it is the largest.
  public let isSmallest: Bool
  /// The most that any share saves, as a share of today's bill.
  public let best: Share
  /// The share that saves the most.
  public let bestShare: Share
}

extension Comparison {
  /// The shares at which a mix saves what is aimed at in month 1, one for each end of a range of aims; empty where
  /// nothing is aimed at or no share is free.
  public func targetShares(of row: Row) -> [TargetShare] {
    guard let mix = row.offer.mix, row.figures != nil, baseline.total.value > 0,
      let parameter = mix.freeShare,
      let aim = study.inputs(of: row.offer).spread(registry.routing.targetSaving)
    else { return [] }
    let search = ShareSearch(evaluation: likely, offer: row.offer, mix: mix, parameter: parameter)
    return (aim.isRange ? [aim.low, aim.high] : [aim.likely]).map { search.share(saving: $0) }
  }
}

/// The search for the share of a mix at which its saving reaches an aim.
///
/// Along the share the saving is one smooth piece after another, which change places where an option takes its first
/// call or other machines, and where a fallback of three or more turns. Within a piece it rises or falls throughout, so
/// that its ends tell whether the aim is in it, and the best of all is at one of them.
private struct ShareSearch {
  let evaluation: Evaluation
  let offer: Offer
  let mix: Offer.Mix
  let parameter: OptionalParameter<Fraction>

  /// After so many changes of machines they come so close that shares blur.
  private static let pieceLimit = 1000

  /// What is found on the way: the first share that meets the aim, and the best of all.
  private struct Found {
    var first: Double?
    var best = (saving: -Double.infinity, share: 0.0)
    var pieces = 0
  }

  /// The saving at a share as a part of today's bill, and what is in use there.
  private struct Sample {
    let share: Double
    let saving: Double
    let signature: [Double]
  }

  func share(saving aim: Double) -> TargetShare {
    let turns = evaluation.study.turningShares(of: offer, at: evaluation.point)
    let (none, all) = (sample(at: 0), sample(at: 1))
    // A cascade is dearer the more goes on; of shares the side that saves more is the one to go to.
    let rises = mix.rule == .shares && all.saving >= none.saving
    let ends = [none] + turns.map { sample(at: $0) } + [all]
    let pieces = zip(ends, ends.dropFirst())
    var found = Found()
    for (low, high) in rises ? Array(pieces) : pieces.reversed() {
      search(from: rises ? low : high, to: rises ? high : low, for: aim, &found)
    }
    return TargetShare(
      parameter: registry[parameter], target: Share(aim), share: found.first.map { Share($0) },
      isSmallest: rises, best: Share(found.best.saving), bestShare: Share(found.best.share))
  }

  /// Looks at the shares from one to another, nearest first, for the first that meets the aim and the best of all.
  private func search(from start: Sample, to stop: Sample, for aim: Double, _ found: inout Found) {
    for sample in [start, stop] where sample.saving > found.best.saving + 1e-12 {
      found.best = (sample.saving, sample.share)
    }
    if found.first == nil, meets(start, aim) { found.first = start.share }
    let middle = start.share + (stop.share - start.share) / 2
    let isPoint = abs(stop.share - start.share) <= StatedMix.Rule.least
    if start.signature != stop.signature, !isPoint, found.pieces < Self.pieceLimit {
      let between = sample(at: middle)
      search(from: start, to: between, for: aim, &found)
      search(from: between, to: stop, for: aim, &found)
      return
    }
    found.pieces += 1
    guard found.first == nil, meets(stop, aim) else { return }
    found.first =
      isPoint
      ? stop.share
      : root(of: { sample(at: $0).saving - aim }, between: start.share, and: stop.share) ?? stop.share
  }

  private func meets(_ sample: Sample, _ aim: Double) -> Bool {
    Rounding.threshold(sample.saving) >= Rounding.threshold(aim)
  }

  private func sample(at share: Double) -> Sample {
    var point = evaluation.point
    point.values[offer.overlay.place(of: parameter.slot)] = share
    var silent = Silent()
    let today = evaluation.baselineBill(into: &silent).total.value
    // What is in use at the likely shares has its prices; an option that takes calls only here may lack one.
    guard let tariff = try? evaluation.study.tariff(of: offer, at: point, into: &silent) else {
      return Sample(share: share, saving: -.infinity, signature: [])
    }
    let calls = evaluation.calls
    let bill = evaluation.bill(of: tariff, calls: calls, into: &silent).total.value
    let signature = tariff.parts.flatMap { part -> [Double] in
      let choice = part.tariff.fleet?.choice(
        for: calls * tariff.rollout.fullShare * part.tariff.reachedPerCall)
      return [part.share > 0 ? 1 : 0] + (choice?.signature ?? [])
    }
    return Sample(share: share, saving: (today - bill) / today, signature: signature)
  }
}
