/// The places strictly between 0 and 1 at which a polynomial is zero and may change its sign, smallest first.
///
/// Of −6 + 32 x, which has the coefficients −6 and 32, it is 0.1875.
func signChanges(of coefficients: [Double]) -> [Double] {
  var derivatives = [coefficients]
  while let last = derivatives.last, last.count > 1 {
    derivatives.append(last.enumerated().dropFirst().map { Double($0.offset) * $0.element })
  }
  // Between two places at which its derivative changes its sign a polynomial does so at most once.
  var places: [Double] = []
  for polynomial in derivatives.reversed() {
    let bounds = [0] + places + [1]
    let roots = zip(bounds, bounds.dropFirst()).compactMap { low, high in
      root(of: { x in polynomial.reversed().reduce(0) { $0 * x + $1 } }, between: low, and: high)
    }
    places = Set(roots).filter { $0 > 0 && $0 < 1 }.sorted()
  }
  return places
}
