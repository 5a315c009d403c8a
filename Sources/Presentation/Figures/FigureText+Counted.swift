extension FigureText {
  /// A number as it is shown and what it counts, one of which is said in the singular: `1 month`, `12 months`, `1.5 months`.
  package static func counted(_ number: String, _ noun: String) -> String {
    number == "1" ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// The same of a number that is shown as ``count(_:)`` shows it.
  package static func counted(_ number: Double, _ noun: String) -> String { counted(count(number), noun) }

  /// The same of a whole number.
  package static func counted(_ number: Int, _ noun: String) -> String {
    counted(count(Double(number)), noun)
  }
}
