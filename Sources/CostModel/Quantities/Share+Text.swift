extension Share {
  /// The share in percent, or as a plain number where that alone reads back as the same one.
  package var statedText: String {
    let percent = Unit.share.text(value)
    return Share(stated: percent)?.value == value ? percent : "\(value)"
  }

  /// Reads a part of a whole, in percent or as a plain number; nil for any other text.
  init?(stated text: String, within allowed: ClosedRange<Double> = 0...1) {
    guard let read = try? StatedQuantity(text, unit: .share, allowed: allowed, acceptsRange: false) else {
      return nil
    }
    self.init(read.spread.likely)
  }
}
