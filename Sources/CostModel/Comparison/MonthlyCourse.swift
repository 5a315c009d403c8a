/// What an option and today's models cost month by month, from the start to the horizon, at
/// the likely values.
public struct MonthlyCourse: Sendable {
  /// What the months are of.
  public let subject: Subject
  /// What is paid at the start for machines of today's.
  let atStart: USD
  /// What is paid at the start without the team's time; nil for today's model and where no source gives it.
  public let upfront: USD?
  /// The same with the team's time.
  public let upfrontWithTeam: USD?
  /// The break-even on the bill alone; nil for today's model.
  public let breakEven: BreakEven?
  /// The break-even with the team's time; nil for today's model.
  public let withTeam: BreakEven?
  /// The months in their order; none where the option cannot be had.
  public let months: [Month]

  /// What months can be of.
  public enum Subject: Sendable {
    /// Today's model, or those of all features.
    case today
    /// An option.
    case option(Row)
  }

  /// The option; nil for today's model.
  public var row: Row? { if case .option(let row) = subject { row } else { nil } }

  /// Whether they are those of today's model, or of the models of all features.
  public var isOfToday: Bool { if case .today = subject { true } else { false } }

  /// One month of the calendar.
  public struct Month: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its first day: the start, or that day some months later.
    public let starts: CalendarDate
    /// The calls of the product in it; nil where those of a feature are not known.
    public let calls: CallRate?
    /// What they cost on today's model, or on what has followed it.
    public let baseline: USD
    /// What becomes different in it, in the order of the days.
    public let events: [MonthEvent]
    /// The side of the option or of the features; nil for today's model.
    public let option: Side?
  }

  /// A month of an option, or of features that move.
  public struct Side: Sendable {
    /// What the month costs, with what today's model still carries.
    public let cost: USD
    /// What that is less than the baseline; below zero where it is more.
    public let saving: USD
    /// The share of the month's calls that no longer go to today's model, by the length of its parts; nil where the
    /// calls of a feature are not known.
    public let share: Share?
    /// Where the bill alone stands after the month; nil where no source gives the sum up front.
    public let bill: Position?
    /// The same with the team's time.
    public let withTeam: Position?
  }

  /// Where the savings stand after a month against what was paid up front.
  public struct Position: Sendable {
    /// The savings so far less the sum up front.
    public let cumulative: USD
    /// The same with each saving discounted from the end of its month; nil without a discount rate.
    public let discounted: USD?
    /// Whether a sum was paid up front and the savings have covered it.
    public let isCovered: Bool
    /// Whether the break-even falls into this month.
    public let paysBack: Bool
  }
}
