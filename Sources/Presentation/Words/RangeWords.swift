/// What the ends of a result are, as every table with ranges says it.
enum RangeWords {
  /// The sentence without its end.
  static func ends(
    of piece: String = "column", over values: String = "all corners and steps of the ranges"
  ) -> String {
    "low and high are the smallest and the largest of each \(piece) over \(values)"
  }
}
