/// A report as one HTML page that needs no script, no network and no other file.
struct ReportPage {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    let head = HTMLNode.tag(
      "head", [],
      [
        .tag("meta", [.init("charset", "utf-8")]),
        .tag("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .tag("meta", [.init("name", "color-scheme"), .init("content", "light dark")]),
        .tag("title", [], report.title), .style,
      ])
    let header = HTMLNode.tag(
      "header", [], [.tag("h1", [], report.title), .tag("p", [.init("class", "day")], report.subtitle)])
    let main = HTMLNode.tag("main", [], [header, contents] + report.sections.map(section))
    return "<!DOCTYPE html>\n"
      + HTMLNode.tag("html", [.init("lang", "en")], [head, .tag("body", [], [main])]).markup
  }

  private var contents: HTMLNode {
    let links = report.sections.map { section in
      HTMLNode.tag("li", [], [.tag("a", [.init("href", "#" + section.id)], section.heading)])
    }
    return .tag("nav", [.init("aria-label", "Contents")], [.tag("ol", [], links)])
  }

  private func section(_ section: ReportSection) -> HTMLNode {
    let blocks = section.blocks.inDocument().enumerated().map { index, block in
      block.html(id: "\(section.id)-\(index + 1)")
    }
    return .tag(
      "section", [.init("id", section.id), .init("aria-labelledby", section.id + "-heading")],
      [.tag("h2", [.init("id", section.id + "-heading")], section.heading)] + blocks)
  }
}
