/// The volumes at which an option and its baseline cost the same in a month, or change places at a step.
enum Crossover {
  /// How many changes of machines are looked at; beyond them machines come so close that volumes blur.
  static let stepLimit = 1000

  /// All changes of sign of `saving` over the volumes above 0, exact through steps.
  ///
  /// Between two thresholds the saving is a straight line, so each zero is found exactly; where the sign
  /// changes at a threshold itself (a bigger machine), the threshold is the answer. $0.0002 a call against the
  /// published server changes sides at 297,500, at 300,000 (the 8 vCPU machine) and at 497,500 calls a month.
  /// The search ends at `count` of them.
  static func volumes(
    thresholds: [CallRate], limit: CallRate, atMost count: Int = .max, saving: (CallRate) -> MonthlyUSD
  ) -> [CallRate] {
    var found: [CallRate] = []
    var start = 0.0
    var startSaving = saving(CallRate(0)).value
    for threshold in thresholds.map(\.value).filter({ $0 > 0 && $0 < limit.value }).sorted() + [limit.value] {
      let endSaving = saving(CallRate(threshold)).value
      if startSaving != 0, endSaving != 0, (startSaving < 0) != (endSaving < 0),
        let zero = root(of: { saving(CallRate($0)).value }, between: start, and: threshold)
      {
        found.append(CallRate(zero))
      } else if endSaving == 0, startSaving != 0 {
        found.append(CallRate(threshold))
      }
      guard threshold < limit.value, found.count < count else { break }
      // A machine carries its capacity and not a call more.
      start = threshold * (1 + 1e-9)
      startSaving = saving(CallRate(start)).value
      if (endSaving < 0) != (startSaving < 0), endSaving != 0, startSaving != 0 {
        found.append(CallRate(threshold))
      }
    }
    return found
  }
}
