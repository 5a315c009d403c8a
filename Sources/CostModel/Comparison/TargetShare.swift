/// The share of the calls at which a mix saves what is aimed at, with everything else as it is.
///
/// Today's model costs $10 for 1,000 calls. `mix:A=10%+B=90%` of A at $4 and B at $10 saves 30% with half of the calls
/// at A. `cascade:B+A` at $4 and $10 costs 4 + 10 e and saves 25% up to e = 35%; the best is 60%, at 0%.
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
  /// What the other options take at ``share`` in place of their stated shares, where several divide the rest.
  public let scaled: [Scaled]

  /// An option whose share follows from the one that is looked for.
  public struct Scaled: Sendable, Hashable {
    /// The option.
    public let id: String
    /// The share that was stated for it.
    public let stated: Share
    /// The share that it takes instead.
    public let share: Share
  }
}

extension Comparison {
  /// The shares at which a mix saves what is aimed at once all calls have moved, one for each end of a range of aims; empty where
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
/// call or other machines. Within a piece it rises or falls throughout, so that its ends tell whether the aim is in it, and
/// the best of all is at one of them.
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
    let (none, all) = (sample(at: 0), sample(at: 1))
    // What is passed on is paid twice, so less of it is cheaper; of shares the side that saves more is the one to go to.
    let rises = mix.rule == .shares && all.saving >= none.saving
    var found = Found()
    search(from: rises ? none : all, to: rises ? all : none, for: aim, &found)
    return TargetShare(
      parameter: registry[parameter], target: Share(aim), share: found.first.map { Share($0) },
      isSmallest: rises, best: Share(found.best.saving), bestShare: Share(found.best.share),
      scaled: found.first.map(scaled) ?? [])
  }

  /// What the others of a mix take beside a share of the first, where there are several: of 25% and 10% at 0%, 71.4% and
  /// 28.6%.
  private func scaled(beside share: Double) -> [TargetShare.Scaled] {
    guard mix.rule == .shares, mix.parts.count > 2 else { return [] }
    var point = evaluation.point.seen(through: offer.overlay)
    point.values[parameter.slot] = share
    return zip(mix.parts, mix.shares(at: point)).dropFirst().map { part, share in
      TargetShare.Scaled(id: part.offer.id, stated: Share(part.share), share: Share(share))
    }
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
    let today = evaluation.baselineBill(into: &nobody).total.value
    // What is in use at the likely shares has its prices; an option that takes calls only here may lack one.
    guard let tariff = try? evaluation.study.tariff(of: offer, at: point, into: &nobody) else {
      return Sample(share: share, saving: -.infinity, signature: [])
    }
    let calls = evaluation.calls
    let bill = evaluation.bill(of: tariff, calls: calls, into: &nobody).total.value
    let signature = tariff.parts.flatMap { part -> [Double] in
      let choice = part.tariff.fleet?.choice(
        for: calls * tariff.rollout.fullShare * part.tariff.reachedPerCall)
      return [part.share > 0 ? 1 : 0] + (choice?.signature ?? [])
    }
    return Sample(share: share, saving: (today - bill) / today, signature: signature)
  }
}
