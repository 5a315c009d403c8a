extension Share {
  /// The share in percent, or as a plain number where that alone reads back as the same one.
  package var statedText: String {
    let percent = Unit.share.text(value)
    let read = try? StatedQuantity(percent, unit: .share, allowed: 0...1, acceptsRange: false)
    return read?.spread.likely == value ? percent : "\(value)"
  }
}
