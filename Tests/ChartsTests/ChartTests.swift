import Foundation
import Testing

@testable import Charts

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ChartTests {
  @Test(arguments: ChartGlyphs.allCases, [40, 79, 200])
  func `no line of a chart is wider than it may be`(glyphs: ChartGlyphs, width: Int) {
    for values in ChartSamples.extremes {
      for name in ["saving", ChartSamples.hostile] {
        for chart in ChartSamples.charts(values, name, .usd) + ChartSamples.ordinary {
          for line in chart.lines(width, glyphs, colors: false) {
            #expect(ChartLabel.columns(line) <= width, "\(values): \(line)")
          }
        }
      }
    }
  }

  @Test func `a chart in ASCII has no other character, whatever the names`() {
    for chart in ChartSamples.charts([1, 2, 3], ChartSamples.hostile, .share) + ChartSamples.ordinary {
      let text = chart.lines(80, .ascii, colors: false).joined(separator: "\n")
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (" "..."~").contains($0) })
    }
  }

  @Test(arguments: ChartGlyphs.allCases)
  func `names move no cursor and turn no direction`(glyphs: ChartGlyphs) {
    for chart in ChartSamples.charts([1, 2, 3], ChartSamples.hostile, .share) {
      let text = chart.lines(80, glyphs, colors: false).joined()
      #expect(!text.unicodeScalars.contains { $0.value < 32 || $0 == "\u{202E}" })
    }
  }

  @Test(
    arguments: ChartSamples.extremes,
    [SampleUnit.usd, .share, .months, .calls])
  func `no value leaves its trace as infinite or not a number`(values: [Double], unit: SampleUnit) {
    for chart in ChartSamples.charts(values, "x", unit) {
      let text =
        chart.lines(80, .unicode, colors: true).joined(separator: "\n") + chart.svg(id: "x", width: 640)
      let lowercase = text.lowercased()
      #expect(!lowercase.contains("nan"))
      #expect(!lowercase.replacing("info", with: "").contains("inf"))
    }
  }

  @Test func `every picture is XML, with a title, a description and a role`() throws {
    let hostile = ChartSamples.extremes.flatMap { values in
      ["saving", ChartSamples.hostile].flatMap { ChartSamples.charts(values, $0, .usd) }
    }
    for chart in hostile + ChartSamples.ordinary {
      for width in [0, 640] {
        let picture = PictureReader(chart.svg(id: "a\"<b", width: width))
        #expect(picture.problem == nil)
        #expect(picture.elements.first?.name == "svg")
        #expect(picture.elements.first?.attributes["role"] == "img")
        #expect(picture.elements.count { $0.name == "svg" } == 1)
        #expect(picture.elements.filter { ["title", "desc"].contains($0.name) }.count == 2)
        #expect(!picture.elements.contains { ["b", "script", "image", "a"].contains($0.name) })
      }
    }
  }

  @Test func `whatever a picture refers to is in it`() {
    for chart in ChartSamples.ordinary {
      let picture = PictureReader(chart.svg(id: "cost", width: 640))
      let ids = Set(picture.elements.compactMap { $0.attributes["id"] })
      let fills = picture.elements.compactMap { $0.attributes["fill"] }
      #expect(fills.allSatisfy { fill in ids.contains { fill == "url(#\($0))" } })
      let labels = picture.elements.first?.attributes["aria-labelledby"] ?? ""
      #expect(labels.split(separator: " ").count == 2)
      #expect(labels.split(separator: " ").allSatisfy { ids.contains(String($0)) })
    }
  }

  @Test(arguments: [360, 1600])
  func `all texts of a picture stand inside it`(width: Int) {
    for chart in ChartSamples.ordinary + ChartSamples.charts([1, 2, 3e6], ChartSamples.hostile, .usd) {
      let picture = PictureReader(chart.svg(id: "cost", width: width))
      let height = Double(picture.elements.first?.attributes["height"] ?? "") ?? 0
      for element in picture.elements where element.name == "text" {
        let x = Double(element.attributes["x"] ?? "") ?? -1
        let y = Double(element.attributes["y"] ?? "") ?? -1
        let length = SVGDrawing.length(element.text)
        let start =
          switch element.attributes["text-anchor"] {
          case "end": x - length
          case "middle": x - length / 2
          default: x
          }
        #expect(start >= 0 && start + length <= Double(width), "\(start) \(element.text)")
        #expect(y >= 0 && y <= height, "\(start) \(element.text)")
      }
    }
  }

  @Test func `a picture has colours for dark screens and white ones for paper`() {
    for chart in ChartSamples.ordinary {
      let text = chart.svg(id: "cost", width: 640)
      #expect(text.contains("@media (prefers-color-scheme: dark) { .ftcalc-chart { --chart-paper: #0d1117;"))
      #expect(text.contains("@media print { .ftcalc-chart { --chart-paper: #ffffff;"))
      let defined = Set(text.matches(of: /(--chart-[a-z0-9-]+):/).map { String($0.1) })
      let used = Set(text.matches(of: /var\((--chart-[a-z0-9-]+)\)/).map { String($0.1) })
      #expect(used.isSubset(of: defined))
    }
  }

  @Test func `colours change no character of a chart`() {
    for chart in ChartSamples.ordinary {
      let plain = chart.lines(80, .unicode, colors: false)
      let colored = chart.lines(80, .unicode, colors: true)
      #expect(colored != plain)
      #expect(colored.map { $0.replacing(/\u{1B}\[[0-9]+m/, with: "") } == plain)
    }
  }
}

/// The elements of a picture with their attributes and texts, as an XML parser reads them.
private final class PictureReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var problem: String?

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0)" } ?? "not XML" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { elements.append(Element(name: name, attributes: attributes)) }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let last = elements.indices.last else { return }
    elements[last].text += text.trimmingCharacters(in: .newlines)
  }
}
