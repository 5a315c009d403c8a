extension Ramp {
  /// What a good stage looks like.
  package static let advice =
    "write a share, and behind it how long it lasts unless that is a month, as in 10% for 2 weeks or 10%:2w"

  /// A text that is no stage of a ramp.
  public struct TextError: Error, Hashable, Sendable {
    /// The text.
    public let stage: String
  }

  /// Reads stages between commas: `10%,50%,100%`, `10% for 2 weeks,50% for 1 month,100%`, `10%:2w,50%`.
  public init(_ text: String) throws(TextError) {
    var stages: [Stage] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let stage = Stage(String(part)) else { throw TextError(stage: String(part.trimmed)) }
      stages.append(stage)
    }
    self.init(stages)
  }

  /// The stages as the command line takes them: `10% for 2 weeks,50%`.
  var text: String { stages.map(\.text).joined(separator: ",") }
}

extension Ramp.Stage {
  /// How long a stage may last: from a day to as long as a whole ramp may.
  private static let lengths = 12.0 / 365...Double(Ramp.limit)

  /// Reads a share, and behind `for` or a colon how long it lasts; nil for anything else.
  init?(_ text: String) {
    let (share, time) = Self.parts(of: text)
    guard let share = Share(stated: share) else { return nil }
    self.share = share
    guard let time else {
      self.time = nil
      return
    }
    guard
      let stated = try? StatedQuantity(time, unit: .months, allowed: Self.lengths, acceptsRange: false)
    else { return nil }
    self.time = stated
  }

  /// The stage as it is written: `10% for 2 weeks`.
  package var text: String {
    guard let time else { return share.statedText }
    // A comma would part two stages.
    let length = time.text.filter { $0 != "," }
    let unit = length.last?.isNumber == true ? " " + Unit.months.word : ""
    return "\(share.statedText) for \(length)\(unit)"
  }

  private static func parts(of text: String) -> (share: String, time: String?) {
    let parts =
      text.contains(":")
      ? text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      : text.split(separator: " for ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : nil)
  }
}
