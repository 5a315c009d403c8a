internal import JSONText

/// The numbers a source gives for a figure: a range, one typical value, or both.
struct PublishedRange: FileObject, Hashable {
  static let kind = "a range"
  static let fields = FieldTable<PublishedRange>(
    Field.range { $1(&$0) })

  var low: Double?
  var typical: Double?
  var high: Double?

  /// The range as a spread; nil when it is empty, lacks an end or is out of order.
  var spread: Spread? {
    switch (low, typical, high) {
    case (let low?, let typical?, let high?): Spread(low, typical, high)
    case (let low?, nil, let high?): low <= high ? Spread(low, high) : nil
    case (nil, let typical?, nil): Spread(typical)
    default: nil
    }
  }

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if spread == nil { context.report(.rangeOutOfOrder, at: object) }
  }
}

extension Field {
  /// The keys of a range that stand in the object itself.
  static func range(
    _ change: @escaping @Sendable (inout Value, (inout PublishedRange) -> Void) -> Void
  ) -> [Field] {
    [
      .bound("low") { value, number in change(&value) { $0.low = number } },
      .bound("typical") { value, number in change(&value) { $0.typical = number } },
      .bound("high") { value, number in change(&value) { $0.high = number } },
    ]
  }

  private static func bound(
    _ key: String, _ set: @escaping @Sendable (inout Value, Double) -> Void
  ) -> Field {
    Field(
      key,
      meaning:
        "the range that the source gives; `typical` may stand alone, an end without the other is an error",
      shape: .number(0...Double.infinity)
    ) { (value, reader, context) throws(JSONTextError) in
      let number = try reader.readNumber()
      if number.double >= 0 {
        set(&value, number.double)
      } else {
        context.report(.outOfRange(number.text, key: key, allowed: "0 or more"), behind: reader)
      }
    }
  }
}
