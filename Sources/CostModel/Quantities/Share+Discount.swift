extension Quantity<Fraction> {
  /// A share off a price, or below 0 a surcharge on it, as what stands before the price: `15% off`, `a surcharge of 10% on`.
  package var asDiscount: String {
    value < 0 ? "a surcharge of \(Unit.share.text(-value)) on" : "\(Unit.share.text(value)) off"
  }
}
