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
    package let style: Style

    package init(_ name: String, _ points: [Point], _ style: Style = .plain) {
      self.name = name
      self.points = points
      self.style = style
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

  package let title: String
  package let x: ChartAxis
  package let y: ChartAxis
  package let series: [Series]
  package let marks: [Mark]

  package init(_ title: String, x: ChartAxis, y: ChartAxis, _ series: [Series], marks: [Mark] = []) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.marks = marks
  }
}
