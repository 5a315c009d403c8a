/// What calls cost beside tokens.
package struct FeeParameters: Sendable {
  package let callFee: Parameter<Dollars>

  init(_ list: inout Declarations) {
    list.group = .fees
    callFee = list.declare(
      "callFee", "--call-fee", 0...1e6, .number(0), "$0.01",
      "paid by each billed call beside tokens: a search, a session, an image")
  }
}

extension Parameter<Dollars> {
  /// Paid by each billed call beside its tokens.
  public static var callFee: Self { registry.fees.callFee }
}
