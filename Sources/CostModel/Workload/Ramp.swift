/// How the traffic climbs from today's model to an option: shares of it, one after the other, then all of it.
///
/// `10%,50%,100%` is a tenth in the first month and half in the second; of `10% for 2 weeks,50%` the tenth lasts 0.46
/// months.
public struct Ramp: Sendable, Hashable {
  /// A share of the traffic for some time.
  public struct Stage: Sendable {
    /// The share.
    public let share: Share
    /// How long it lasts, as it was stated; nil for a month where nothing was.
    public let time: StatedQuantity?

    /// How long it lasts.
    public var months: Double { time?.spread.likely ?? 1 }

    /// A share for some time, a month where none is said.
    public init(_ share: Share, for time: StatedQuantity? = nil) {
      self.share = share
      self.time = time
    }
  }

  /// The stages in their order.
  public let stages: [Stage]
  /// When each is over, in months after the first begins.
  let ends: [Double]

  /// So many months it may last, and so many stages it may have: a break-even is searched for no longer.
  package static let limit = 120

  /// Stages, one after the other.
  public init(_ stages: [Stage]) {
    self.stages = stages
    var end = 0.0
    ends = stages.map { stage in
      end += stage.months
      // 26 times 2 weeks are a year but for rounding.
      return abs(end - end.rounded()) < 1e-9 ? end.rounded() : end
    }
  }

  /// Shares of a month each.
  public init(_ shares: [Share]) { self.init(shares.map { Stage($0) }) }

  /// All of the traffic at once.
  public static let none = Ramp([Stage]())

  /// Whether all of the traffic moves at once.
  public var isEmpty: Bool { stages.isEmpty }

  /// How many months it lasts where that is longer than it may; nil where it is not.
  var excess: Double? { ends.last.flatMap { $0 > Double(Self.limit) ? $0 : nil } }

  /// The share that the option has so many months after its start.
  func share(after months: Double) -> Share {
    stages.indices.first { ends[$0] > months + 1e-9 }.map { stages[$0].share } ?? Share(1)
  }
}

extension Ramp: ExpressibleByArrayLiteral {
  /// Shares of a month each.
  public init(arrayLiteral shares: Share...) { self.init(shares) }
}

extension Ramp.Stage: Hashable {
  /// Whether two are of the same share and time, however that was written.
  public static func == (left: Self, right: Self) -> Bool {
    left.share == right.share && left.months == right.months
  }

  /// Puts the share and the months into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(share)
    hasher.combine(months)
  }
}
