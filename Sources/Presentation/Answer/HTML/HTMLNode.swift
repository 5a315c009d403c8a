internal import Charts

/// A piece of a page: an element, or a text in which nothing can become markup.
enum HTMLNode {
  /// Words, escaped when they are written.
  case text(String)
  case element(HTMLElement)
  /// The end of a line, where the page keeps lines as they are.
  case lineEnd
  /// A picture that a chart maker drew as one `<svg>`.
  case svg(String)

  /// The piece as HTML that is XML as well.
  var markup: String {
    var output = ""
    write(to: &output)
    return output
  }

  func write(to output: inout String) {
    switch self {
    case .text(let words): output += SVGText.escaped(words)
    case .element(let element): element.write(to: &output)
    case .lineEnd: output += "\n"
    case .svg(let picture): output += picture
    }
  }
}

/// An element of a page: its name and the names of its attributes are the program's own, what stands in them is anybody's.
struct HTMLElement {
  /// A name of the program's own with anybody's value.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  private let name: StaticString
  private let attributes: [Attribute]
  private let children: [HTMLNode]

  init(_ name: StaticString, _ attributes: [Attribute] = [], _ children: [HTMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  fileprivate func write(to output: inout String) {
    let name = "\(name)"
    output += "<" + name
    for attribute in attributes { output += " \(attribute.name)=\"\(SVGText.escaped(attribute.value))\"" }
    // Elements that have no end must not have one; all others must have one, empty or not.
    if ["meta", "br"].contains(name) {
      output += "/>\n"
      return
    }
    output += ">"
    for child in children { child.write(to: &output) }
    output += "</\(name)>"
    if !["a", "strong", "code", "span", "td", "th"].contains(name) { output += "\n" }
  }
}

extension HTMLNode {
  typealias Attribute = HTMLElement.Attribute

  /// An element with other pieces in it.
  static func tag(
    _ name: StaticString, _ attributes: [Attribute] = [], _ children: [HTMLNode] = []
  ) -> HTMLNode {
    .element(HTMLElement(name, attributes, children))
  }

  /// An element with words in it.
  static func tag(
    _ name: StaticString, _ attributes: [Attribute] = [], _ words: String
  ) -> HTMLNode {
    .element(HTMLElement(name, attributes, [.text(words)]))
  }

  /// The rules of the page, which are the program's own and have nothing in them that markup has.
  static var style: HTMLNode { .tag("style", [], [.svg("\n\(ReportStyle.rules)\n")]) }
}
