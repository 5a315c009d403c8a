/// What can be drawn into a page, and in characters.
enum ReportPicture {
  case line(LineChart)
  case tornado(TornadoChart)
  case histogram(HistogramChart)
  case map(MapChart)

  /// The picture as one `<svg>`; `id` tells it from others in the same document.
  func svg(id: String, width: Int) -> String {
    switch self {
    case .line(let chart): chart.svg(id: id, width: width)
    case .tornado(let chart): chart.svg(id: id, width: width)
    case .histogram(let chart): chart.svg(id: id, width: width)
    case .map(let chart): chart.svg(id: id, width: width)
    }
  }

  /// The picture as lines of text, none wider than `width`.
  func text(width: Int) -> [String] {
    switch self {
    case .line(let chart): chart.text(width: width, .unicode)
    case .tornado(let chart): chart.text(width: width, .unicode)
    case .histogram(let chart): chart.text(width: width, .unicode)
    case .map(let chart): chart.text(width: width, .unicode)
    }
  }
}
