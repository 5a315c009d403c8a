extension Double {
  /// Whether two figures agree to so much of the larger.
  func isClose(to other: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(self - other) <= tolerance * max(abs(self), abs(other))
  }

  /// The figure with so many decimals, as people publish it.
  func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
