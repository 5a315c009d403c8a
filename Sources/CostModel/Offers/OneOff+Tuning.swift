extension OneOff {
  /// A sum that was said, labour included.
  init(said sum: USD, into ledger: inout some Ledger) {
    self.init(training: ledger.line(.upfront, "one-off sum", [.init(sum)], sum), labor: .zero)
  }
}
