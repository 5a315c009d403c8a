/// A picture that is being drawn: one `<svg>` that needs nothing else.
struct SVGDrawing {
  /// Which point of a text stands at its place.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let id: String
  let width: Double
  private var body: [String] = []

  init(id: String, width: Int) {
    self.id = SVGText.identifier(id)
    self.width = Double(min(max(width, 320), 4000))
  }

  /// The pixels that a text of 12 pixels takes at most, near enough to keep texts apart.
  static func length(_ text: String) -> Double { Double(ChartLabel.columns(text)) * 7 }

  /// The text cut to so many pixels.
  static func fitted(_ text: String, _ length: Double) -> String {
    ChartLabel.fitted(text, Int(length / 7))
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    let places = zip(["x1", "y1", "x2", "y2"], [x1, y1, x2, y2])
    body.append("<line \(Self.attributes(places)) class=\"\(style)\"/>")
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, style: String = ""
  ) {
    let place = Self.attributes(zip(["x", "y"], [x, y]))
    let look = style.isEmpty ? "" : " class=\"\(style)\""
    body.append("<text \(place) text-anchor=\"\(anchor.rawValue)\"\(look)>\(SVGText.escaped(text))</text>")
  }

  /// Lines of text from a place to the right edge; `y` moves on to where what follows stands.
  mutating func paragraph(_ text: String, _ x: Double, _ y: inout Double, style: String = "") {
    let room = width - x - 12
    let lines = ChartLabel.lines(ChartLabel.clean(text), max(Int(room / 7), 1))
    for (index, line) in lines.enumerated() {
      self.text(Self.fitted(line, room), x, y + Double(index) * 16, style: style)
    }
    y += Double(max(lines.count - 1, 0)) * 16 + 21
  }

  /// The title in as many lines as it needs; where the first line below it may stand.
  mutating func title(_ text: String) -> Double {
    // Its letters are larger than those of all other texts.
    let most = Int((width - 24) / 9)
    let lines = ChartLabel.lines(ChartLabel.clean(text), max(most, 1))
    for (index, line) in lines.enumerated() {
      self.text(ChartLabel.fitted(line, most), 12, 24 + Double(index) * 20, style: "title")
    }
    return 24 + Double(max(lines.count - 1, 0)) * 20 + 20
  }

  /// A box in the pattern of a class; `bordered` gives it an edge.
  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: Int, bordered: Bool = true
  ) {
    let places = zip(["x", "y", "width", "height"], [x, y, max(width, 0), max(height, 0)])
    let look = bordered ? " class=\"box\"" : ""
    body.append(
      "<rect \(Self.attributes(places)) fill=\"url(#\(id)-fill-\(fill % SVGStyle.count))\"\(look)/>")
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
    body.append("<circle \(Self.attributes(zip(["cx", "cy", "r"], [x, y, radius]))) class=\"\(style)\"/>")
  }

  /// The head of an arrow to the right, for what goes on past the plot.
  mutating func arrow(_ x: Double, _ y: Double) {
    path([[(x - 11, y - 7), (x, y), (x - 11, y + 7)]], "head")
  }

  /// Lines from point to point, one for each run.
  mutating func path(_ runs: [[(x: Double, y: Double)]], _ style: String) {
    let steps = runs.flatMap { run in
      run.enumerated().map { index, place in
        (index == 0 ? "M" : "L") + SVGText.number(place.x) + " " + SVGText.number(place.y)
      }
    }
    guard !steps.isEmpty else { return }
    body.append("<path d=\"\(steps.joined())\" class=\"\(style)\"/>")
  }

  /// The whole picture with its title and its description in words for those who cannot see it.
  func document(height: Double, title: String, description: String) -> String {
    let size = SVGText.number(width)
    let tall = SVGText.number(height)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="ftcalc-chart" width="\(size)" height="\(tall)" \
      viewBox="0 0 \(size) \(tall)" role="img" aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(SVGText.escaped(title))</title>
      <desc id="\(id)-desc">\(SVGText.escaped(description))</desc>
      <style>
      \(SVGStyle.rules)
      </style>
      <defs>
      \(SVGStyle.patterns(id))
      </defs>
      <rect width="\(size)" height="\(tall)" class="paper"/>
      \(body.joined(separator: "\n"))
      </svg>

      """
  }

  private static func attributes(_ pairs: Zip2Sequence<[String], [Double]>) -> String {
    pairs.map { "\($0)=\"\(SVGText.number($1))\"" }.joined(separator: " ")
  }
}
