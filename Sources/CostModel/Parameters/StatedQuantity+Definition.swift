extension StatedQuantity {
  /// Reads a value for one parameter.
  ///
  /// - Throws: ``QuantityTextError`` when the text is not a value of the parameter's unit and range.
  public init(_ text: String, for definition: Definition) throws(QuantityTextError) {
    let isTokenPrice = definition.unit == .usdPerMillionTokens
    try self.init(
      text, unit: definition.unit, allowed: isTokenPrice ? 0...1e12 : definition.allowed,
      acceptsRange: definition.acceptsRange)
    if isTokenPrice, let slip = PriceSlip(spread) { throw .unlikelyPrice(slip) }
  }
}
