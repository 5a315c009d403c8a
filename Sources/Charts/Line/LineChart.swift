/// Lines over one axis, with marked points: cumulative cost by month with the break-even marked.
///
/// ```
/// Cumulative cost
/// cost so far ($)
/// $30k ┤
///      │
///      │                                                ⢀⡠⠔a
///      │                                           ⣀⡠⠤⠒⠊⠁
/// $20k ┤                                     ⢀⣀⠤⠔⠊⠉
///      │                                ⣀⠤⠔⠒⠉⠁
///      │                          ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠔⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉b
/// $10k ┤      ⢀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠔⠒⠒⠒⠊⠉●⠉⠉
///      │⠒⠒⠊⠉⠉⠉⠁        ⢀⡠⠤⠒⠊⠁
///      │           ⣀⠤⠔⠊⠁
///      │     ⣀⡠⠤⠒⠊⠉
///   $0 ┤⣀⠤⠔⠊⠉
///      └┬───────┬────────┬───────┬───────┬────────┬───────┬
///       0       2       4        6       8       10      12
///                                                    months
/// a  API today
/// b  fine-tuned
/// ●  break-even after 6.0 months
/// ```
package struct LineChart: Sendable {
  /// A point of a line; one that is not finite leaves a gap.
  package struct Point: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }

    var isFinite: Bool { x.isFinite && y.isFinite }
  }

  /// A line with its name.
  package struct Series: Sendable {
    package let name: String
    package let points: [Point]
    package let ink: TextInk
    /// Whether a picture shows each point with a dot, as nothing between them is computed.
    package let isDotted: Bool

    package init(_ name: String, _ points: [Point], _ ink: TextInk = .plain, isDotted: Bool = false) {
      self.isDotted = isDotted
      self.name = name
      self.points = points
      self.ink = ink
    }
  }

  /// A point that is pointed out: `break-even after 7.3 months`.
  package struct Mark: Sendable {
    package let label: String
    package let point: Point

    package init(_ label: String, _ point: Point) {
      self.label = label
      self.point = point
    }
  }

  /// A straight line across the plot: a limit, or the place where an answer changes.
  package struct Rule: Sendable {
    /// The axis on which its value stands.
    package enum Side: Sendable {
      /// It stands upright on the axis below.
      case x
      /// It lies at a height of the axis to the left.
      case y
    }

    package let label: String
    package let side: Side
    package let value: Double

    package init(_ label: String, _ side: Side, _ value: Double) {
      self.label = label
      self.side = side
      self.value = value
    }
  }

  package let title: String
  package let x: ChartAxis
  package let y: ChartAxis
  package let series: [Series]
  package let marks: [Mark]
  package let rules: [Rule]
  /// What else must be said below the legend, a sentence each.
  package let remarks: [String]

  package init(
    _ title: String, x: ChartAxis, y: ChartAxis, _ series: [Series], marks: [Mark] = [], rules: [Rule] = [],
    remarks: [String] = []
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.marks = marks
    self.rules = rules
    self.remarks = remarks
  }
}
