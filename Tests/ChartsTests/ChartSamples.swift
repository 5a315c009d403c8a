import Charts

/// Charts that the tests draw: ordinary ones, and ones that nobody should have asked for.
enum ChartSamples {
  static let line = LineChart(
    "Cumulative cost", x: ChartAxis("months", .months), y: ChartAxis("cost so far", .usd),
    [
      .init("API today", (0...12).map { .init(Double($0), Double($0) * 2000) }),
      .init("fine-tuned", (0...12).map { .init(Double($0), 9000 + Double($0) * 500) }, .green),
    ], marks: [.init("break-even after 6.0 months", .init(6, 12_000))])

  static let tornado = TornadoChart(
    "What the saving depends on", ChartAxis("saving", .usdPerMonth), likely: 1062.4,
    [
      .init("calls", low: -400, high: 3200, lowText: "20k", highText: "120k"),
      .init("output cut", low: 300, high: 1500, lowText: "0%", highText: "80%"),
      .init("hourly rate", low: 1200, high: 900, lowText: "$100", highText: "$200"),
      .init("retries", low: 1062.4, high: 1062.4, lowText: "0%", highText: "0%"),
    ])

  static let histogram = HistogramChart(
    "Saving over 12 months", ChartAxis("saving", .usd), counts: ChartAxis("samples", .count),
    [
      .init(-10_000, 0, count: 812), .init(0, 10_000, count: 5000), .init(10_000, 20_000, count: 3400),
      .init(20_000, 30_000, count: 0), .init(30_000, 40_000, count: 3),
    ], marks: [.init("P10", 500), .init("P50", 8000), .init("P90", 17_250.5)])

  static let map = MapChart(
    "Where it pays", x: ChartAxis("calls", .calls), xValues: [10_000, 50_000, 100_000, 500_000, 1e6],
    y: ChartAxis("output cut", .share), yValues: [0, 0.2, 0.4, 0.6],
    classes: [.init("never", .red), .init("judgement call", .yellow), .init("clear win", .green)],
    cells: [[0, 0, 0, 0, 1], [0, 0, 0, 1, 2], [0, 0, 1, 2, 2], [0, 1, 2, 2, nil]], counted: counted)

  /// Two limits at one height, a change between two values, and a gap.
  static let ruled = LineChart(
    "Break-even over calls", x: ChartAxis("calls", .calls, .logarithmic),
    y: ChartAxis("break-even", .months),
    [.init("tuned", [.init(10_000, .infinity), .init(50_000, 40), .init(200_000, 10), .init(1e6, 2)])],
    rules: [
      .init("breakEvenMonths <= 12", .y, 12), .init("below this line it pays back", .y, 12),
      .init("holds from 150,000", .x, 150_000),
    ], remarks: ["There is no line where it is never reached."])

  /// Ends that are beyond every number, one that is not known, and an input that is pointed out.
  static let beyond = TornadoChart(
    "What the break-even hangs on", ChartAxis("break-even", .months), likely: 16.5,
    [
      .init("calls", low: .infinity, high: 8, lowText: "1k", highText: "500k", isMarked: true),
      .init("team hours", low: 6, high: 26, lowText: "40", highText: "160"),
      .init("output", low: .nan, high: 18, lowText: "80", highText: "120"),
    ], markText: "turns the verdict alone", beyondText: "never")

  /// Three classes with a line between two sides.
  static let parted = MapChart(
    "Where it pays", x: ChartAxis("hours", .hours), xValues: [0, 40, 80],
    y: ChartAxis("calls", .calls),
    yValues: [50_000, 100_000],
    classes: [.init("clear win", .green, fill: 2), .init("late"), .init("never")],
    cells: [[0, 2, nil], [0, 1, 2]], texts: [["0.1", "never", ""], ["0.1", "8.0", "never"]], counted: counted,
    line: .init("the line: on one side it pays back", [[0, 1, nil], [0, 0, 1]]))

  /// Names over one axis.
  static let strip = MapChart(
    "The best option", x: ChartAxis("calls", .calls), xValues: [1000, 10_000, 100_000], y: nil,
    yValues: [0], classes: [.init("baseline"), .init(hostile)], cells: [[0, 0, 1]],
    counted: counted)

  static func counted(_ count: Int) -> String { "\(count) cells" }

  static let hostile =
    "<b>&\"'\u{1B}[31m\u{0}]]>\n\u{202E}x-->\u{FFFF} 日本語のとても長い名前 " + String(repeating: "w", count: 190)

  /// Values at which scales and figures break.
  static let extremes: [[Double]] = [
    [], [0], [5], [-5], [0, 0], [7, 7, 7], [-1e300, 1e300],
    [-.greatestFiniteMagnitude, .greatestFiniteMagnitude],
    [.leastNonzeroMagnitude, 2 * .leastNormalMagnitude], [1e-9, 3e-9],
    [1e9, 1e9 + 1e-6], [.nan, .infinity, -.infinity], [1, .nan, 3, .infinity, 5], [-3, -2, -1],
    [0.1, 0.2, 0.3], [1e15, 3e15], [999_999, 1_000_001], [1, 1e12], [-0.0, 1e-5],
  ]

  /// All kinds of charts with any values and names.
  static func charts(_ values: [Double], _ name: String, _ unit: SampleUnit) -> [any Chart] {
    let log = ChartAxis(name, .calls, .logarithmic)
    let axis = ChartAxis(name, unit)
    let points = values.map { LineChart.Point($0, $0) }
    let turned = zip(values, values.reversed()).map { LineChart.Point($0, $1) }
    let pairs = Array(zip(values, values.dropFirst()))
    return [
      LineChart(
        name, x: log, y: axis, [.init(name, points), .init(name, turned), .init(name, [])],
        marks: points.prefix(2).map { .init(name, $0) },
        rules: values.flatMap { [.init(name, .x, $0), .init(name, .y, $0)] }, remarks: [name]),
      LineChart(name, x: axis, y: log, []),
      TornadoChart(
        name, axis, likely: values.first ?? .nan,
        pairs.map { .init(name, low: $0, high: $1, lowText: name, highText: name, isMarked: true) },
        markText: name, beyondText: name),
      HistogramChart(
        name, axis, counts: ChartAxis("samples", .count),
        pairs.map { .init($0, $1, count: Int.max) } + pairs.map { .init($0, $1, count: -3) },
        marks: values.map { .init(name, $0) }),
      MapChart(
        name, x: axis, xValues: values, y: log, yValues: values, classes: [.init(name), .init(name)],
        cells: values.indices.map { row in values.indices.map { ($0 + row) % 4 == 3 ? nil : ($0 + row) % 3 }
        },
        counted: counted),
    ]
  }

  static let ordinary: [any Chart] = [line, tornado, histogram, map, ruled, beyond, parted, strip]
}

/// What all charts can do, so that one test holds for each.
protocol Chart: Sendable {
  func lines(_ width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String]
  func svg(id: String, width: Int) -> String
}

extension LineChart: Chart {
  func lines(_ width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, glyphs, colors: colors)
  }
}

extension TornadoChart: Chart {
  func lines(_ width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, glyphs, colors: colors)
  }
}

extension HistogramChart: Chart {
  func lines(_ width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, glyphs, colors: colors)
  }
}

extension MapChart: Chart {
  func lines(_ width: Int, _ glyphs: ChartGlyphs, colors: Bool) -> [String] {
    text(width: width, glyphs, colors: colors)
  }
}
