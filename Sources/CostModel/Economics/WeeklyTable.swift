/// The weekly table of the article: seven figures with their targets, of this week and of the last.
///
/// Source: udit.co/blog/ai-cost-control-saas, 2026-11-20.
public struct WeeklyTable: Sendable, Hashable {
  /// A line of it.
  public struct Line: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// The unit of its numbers.
    public let unit: Unit
    /// This week and the last; nil where nobody gave what it is made of.
    public let this, last: Double?
    /// The target, and whether more is better; nil where the article has none.
    public let target: (value: Double, isLeast: Bool)?

    /// Whether this week meets it; nil where that cannot be told.
    public var isMet: Bool? {
      guard let this, let target else { return nil }
      return target.isLeast ? this > target.value : this < target.value
    }

    /// Whether two say the same.
    public static func == (left: Line, right: Line) -> Bool {
      left.name == right.name && left.this == right.this && left.last == right.last
    }

    /// Puts the name into a hash.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// The lines, in the order of the article.
  public let lines: [Line]

  /// - Parameter costPerUser: what a user is to cost a week at most, in US dollars; nil where nobody said.
  init(_ this: Week, _ last: Week, costPerUser: Double?) {
    func line(
      _ name: String, _ unit: Unit, _ target: (Double, Bool)?, _ value: (Week) -> Double?
    ) -> Line {
      Line(name: name, unit: unit, this: value(this), last: value(last), target: target.map { ($0.0, $0.1) })
    }
    func ratio(_ top: Week.Figure, _ bottom: Week.Figure) -> (Week) -> Double? {
      { week in
        guard let top = week.figures[top], let bottom = week.figures[bottom], bottom > 0 else { return nil }
        return top / bottom
      }
    }
    lines = [
      line("inference in all", .usd, nil) { $0.figures[.cost] },
      line("inference of an active user", .usd, costPerUser.map { ($0, false) }, ratio(.cost, .activeUsers)),
      line("inference of the revenue", .share, (0.15, false), ratio(.cost, .revenue)),
      line("gross margin", .share, (0.68, true)) { $0.figures[.grossMargin] },
      line("answered by a cache", .share, (0.30, true)) { $0.figures[.cacheHitRate] },
      line("calls on middle and small models", .share, (0.60, true)) { $0.figures[.smallModelShare] },
      line("cost of the dearest fifth, of what they pay", .share, (0.40, false)) {
        $0.figures[.topCustomersShare]
      },
    ]
  }
}
