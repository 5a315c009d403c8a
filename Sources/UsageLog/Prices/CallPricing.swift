/// Where the prices of calls come from.
public protocol CallPricing: Sendable {
  /// What calls of a model cost on a day; nil where nobody knows.
  ///
  /// - Parameter day: counted from 1970-01-01; -1 for a call without a time.
  func price(ofModel model: String, service: Service, day: Int) -> DayPrice?
}
