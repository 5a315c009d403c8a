/// A scenario computed at every value of one parameter, or of two.
///
/// It is made once and only read, and too large to be copied from hand to hand.
public final class Sweep: Sendable {
  /// Who chose the option that is looked at.
  public enum Choice: Sendable, Hashable {
    /// The user, by this name; ``Decision/stay`` for today's model.
    case named(String)
    /// The decision of the file, by this name.
    case decided(String)
    /// Nobody: at the base, the option that costs least to the horizon of those that are tuned, else of all.
    case cheapest

    /// Whether it is a decision to stay with today's model.
    var isToStay: Bool { self == .decided(Decision.stay) }
  }

  /// The axes: one or two.
  public let axes: [SweepAxis]
  /// The scenario without the axes; what it needs and nobody gave is at the middle of its axis.
  package let base: Comparison
  /// The option that is looked at; nil for staying with today's model.
  public let option: String?
  /// Who chose it.
  public let choice: Choice
  /// The cells, the last axis fastest.
  public let cells: [SweepCell]
  /// The numbers that are ranges and are taken at their likely value.
  public let rangedNumbers: [Assumption]
  /// The axes whose value changes no result of the option in any cell.
  public let idleAxes: [SweepAxis]

  /// Whether the option that is looked at is one that is tuned, or has such a part.
  public var isTuned: Bool { option.flatMap(base.row)?.offer.kind != .api }

  /// The most cells that a sweep may have.
  public static let mostCells = 10_000

  let subject: SweepSubject

  /// So many cells are computed as one chunk of work, which takes a millisecond or a few.
  static let chunkSize = 20

  /// Computes what a statement comes to at every value.
  ///
  /// - Parameter runner: carries out the cells, chunk by chunk; they come out the same with every one.
  /// - Throws: ``SweepError`` where the axes do not go together, and where the base cannot be computed; a cell that cannot be
  ///   computed is a gap.
  package init(
    _ statement: Statement, over axes: [SweepAxis], option choice: Choice = .cheapest, asOf: CalendarDate,
    in book: PriceBook, by runner: some WorkRunner = SerialRunner()
  ) throws(SweepError) {
    guard (1...2).contains(axes.count) else { throw .axisCount(axes.count) }
    if let first = axes.first, axes.dropFirst().contains(where: { $0.definition == first.definition }) {
      throw .sameParameter(first.definition)
    }
    let count = axes.reduce(1) { $0 * $1.values.count }
    guard count <= Self.mostCells else { throw .tooManyCells(count) }
    do {
      subject = try SweepSubject(statement, over: axes, option: choice, asOf: asOf, in: book)
    } catch { throw .scenario(error) }
    let subject = subject
    var places: [[Double]] = axes.first?.values.map { [$0] } ?? []
    for axis in axes.dropFirst() { places = places.flatMap { place in axis.values.map { place + [$0] } } }
    let cells = subject.cells(places, by: runner)
    self.axes = axes
    self.cells = cells
    self.choice = choice
    base = subject.base
    option = subject.option
    rangedNumbers = subject.base.numbers.filter { number in
      number.spread.isRange && !axes.contains { $0.definition == number.definition }
    }
    idleAxes = axes.indices.filter { Self.isIdle($0, of: axes, cells) }.map { axes[$0] }
  }

  /// Whether all cells that differ in one axis alone come to the same.
  private static func isIdle(_ index: Int, of axes: [SweepAxis], _ cells: [SweepCell]) -> Bool {
    let stride = axes.dropFirst(index + 1).reduce(1) { $0 * $1.values.count }
    let count = axes[index].values.count
    return cells.indices.allSatisfy { place in
      guard place / stride % count > 0, cells.indices.contains(place - stride) else { return true }
      switch (cells[place].result, cells[place - stride].result) {
      case (.success(let one), .success(let other)): return one == other
      default: return false
      }
    }
  }
}

/// Why a sweep cannot be made.
public enum SweepError: Error, Sendable, Hashable {
  /// No axis, or more than two.
  case axisCount(Int)
  /// Both axes are of one parameter.
  case sameParameter(Definition)
  /// More cells than are computed.
  case tooManyCells(Int)
  /// The scenario without the axes cannot be computed.
  case scenario(ScenarioError)
}
