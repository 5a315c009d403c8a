/// What is worked out about a row only where somebody asks for it: volumes, required cut, returns.
public struct RowDetails: Sendable {
  /// The volumes at which the option and today's model cost the same, or change places at a step.
  public let crossovers: [CallRate]
  /// Those of them that are shown, with what is cheaper on each side.
  public let sideChanges: [SideChange]
  /// The output cut at which a hosted fine-tune would cost what today's model costs; nil for other kinds.
  public let requiredOutputCut: Double?
  /// The smallest volume that pays back with the team's time within some months; nil where none does.
  public let payback: [(within: Months, calls: CallRate?)]
  /// The worth at the horizon, on the provider's bill alone; nil where no source gives the training price.
  public let returns: Returns?
  /// The worth at the horizon, with the team's time; nil where no source gives the training price.
  public let withTeam: Returns?
  /// What the machines that were bought are still worth at the horizon; nil where none are bought.
  public let residualValue: USD?
  /// The same option against the cheapest untuned model; nil for untuned options.
  public let againstUntuned: AgainstUntuned?

  /// The shares at which a mix saves what is aimed at; empty for other kinds and where nothing is aimed at.
  public let targetShares: [TargetShare]

  /// An option against the cheapest untuned row, today's model included.
  public struct AgainstUntuned: Sendable {
    /// The untuned option.
    public let id: String
    /// What is saved against it a month.
    public let saving: MonthlyUSD
    /// The same as a share of its bill.
    public let savingShare: Double?
    /// The break-even on the bill alone.
    public let breakEven: BreakEven
    /// The break-even with the team's time.
    public let withTeam: BreakEven
    /// The sums up front over what is saved against it.
    public let simple: SimpleMonths
  }
}

extension Comparison {
  /// Works out the details of one row; nil where the option cannot be had.
  public func details(of row: Row) -> RowDetails? {
    if let bundle = bundle(of: row), row.figures != nil {
      return RowDetails(
        crossovers: [], sideChanges: [], requiredOutputCut: nil, payback: [],
        returns: bundle.returns(bundle.oneOff.bill ?? .zero), withTeam: returnsWithTeam(of: row),
        residualValue: nil, againstUntuned: nil, targetShares: [])
    }
    guard let tariff = tariff(of: row), let figures = row.figures else { return nil }
    let isPriced = !row.offer.isTuned || tariff.oneOff.training != nil
    let oneOff = tariff.oneOff(for: likely.calls)
    let crossovers = likely.crossovers(of: tariff)
    return RowDetails(
      crossovers: crossovers,
      sideChanges: likely.sideChanges(crossovers, of: tariff),
      requiredOutputCut: requiredOutputCut(of: row),
      payback: [registry.verdict.clearWinMonths, registry.verdict.notWorthMonths].map { parameter in
        let months = likely.point[parameter]
        return (months, isPriced ? likely.paybackVolume(of: tariff, within: months) : nil)
      },
      returns: isPriced ? likely.returns(of: tariff, oneOff: oneOff.bill ?? .zero) : nil,
      withTeam: returnsWithTeam(of: row), residualValue: likely.residualValue(of: tariff),
      againstUntuned: row.offer.kind == .api ? nil : againstUntuned(tariff, figures),
      targetShares: targetShares(of: row))
  }

  /// The worth of a row at the horizon with the team's time; nil where it cannot be had or its training has no price.
  func returnsWithTeam(of row: Row) -> Returns? {
    row.figures == nil ? nil : study.index(of: row).flatMap(likely.returnsWithTeam)
  }

  /// What a row costs at the likely values; nil where it cannot be had.
  func tariff(of row: Row) -> Tariff? {
    guard row.figures != nil else { return nil }
    return study.index(of: row).flatMap { likely.tariffs[$0] }
  }

  /// The output cut at which a hosted fine-tune would cost what today's model costs; nil for other kinds.
  func requiredOutputCut(of row: Row) -> Double? {
    // A tuned output said outright does not move with a cut.
    guard row.offer.kind == .hosted, today.kind == .api,
      study.inputs(of: row.offer).spread(registry.tuned.tunedOutput) == nil,
      let tariff = tariff(of: row), let figures = row.figures
    else { return nil }
    // Fees beside tokens count for what they are more or less than those of the calls on today's model.
    let share = tariff.rollout.fullShare
    let saved = likely.baseline.fees.perCall.value - tariff.fees.perCall.value
    let ofToday = share < 1 ? tariff.feesOfBoth : likely.baseline.fixed.total
    return CostModel.requiredOutputCut(
      todayPerCall: USD(perCall.value + (tariff.billedPerCall > 0 ? saved / tariff.billedPerCall : 0)),
      fixed: tariff.fixed.total - ofToday, billed: figures.billedCalls,
      option: tariff.callCost(at: 0), prompt: tariff.prompt, output: prompt.output)
  }

  private func againstUntuned(_ tariff: Tariff, _ figures: Figures) -> RowDetails.AgainstUntuned {
    guard let rival = cheapestUntuned, let bill = rival.figures?.monthly.total, bill < baseline.total,
      let other = self.tariff(of: rival)
    else {
      return RowDetails.AgainstUntuned(
        id: today.id, saving: figures.saving, savingShare: figures.savingShare, breakEven: figures.breakEven,
        withTeam: figures.withTeam, simple: figures.simple)
    }
    let against = likely.saving(
      of: tariff, costing: figures.monthly.total, against: other, costing: bill)
    return RowDetails.AgainstUntuned(
      id: rival.offer.id, saving: against.saving, savingShare: against.share, breakEven: against.breakEven,
      withTeam: against.withTeam,
      simple: SimpleMonths(figures.oneOff, saving: likely.cashSaving(against.saving, of: tariff)))
  }
}
