/// What is paid up front over what is saved in a month, without growth, ramp, lead time or an end.
///
/// $14.52 at $160.05 a month are 0.09 months on the provider's bill; with $15,000 of the team's time they are 93.81.
public struct SimpleMonths: Sendable, Hashable {
  /// On the provider's bill alone; nil where nothing is saved, and where no source gives the training price.
  public let bill: Double?
  /// With the team's time; nil where the other one is.
  public let withTeam: Double?

  /// Of a sum up front and a saving in cash.
  init(_ oneOff: OneOff, saving: MonthlyUSD) {
    guard let bill = oneOff.bill, saving.value > 0 else {
      (bill, withTeam) = (nil, nil)
      return
    }
    self.bill = bill.value / saving.value
    withTeam = oneOff.total.value / saving.value
  }
}
