import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands in a page that is XML as well.
final class PageReader: NSObject, XMLParserDelegate {
  private(set) var problem: String?
  private(set) var ids: [String] = []
  /// The ids that links and labels lead to.
  private(set) var references: [String] = []
  private(set) var attributes: Set<String> = []
  /// The words of each `h2`.
  private(set) var headings: [String] = []
  /// The words of the first `title`, which is that of the page.
  private(set) var title: String?
  private var counts: [String: Int] = [:]
  private var words = ""

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError?.localizedDescription ?? "not well formed" }
  }

  func count(of tag: String) -> Int { counts[tag, default: 0] }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes found: [String: String]
  ) {
    counts[name, default: 0] += 1
    attributes.formUnion(found.keys.map { $0.lowercased() })
    if let id = found["id"] { ids.append(id) }
    if let place = found["href"], place.hasPrefix("#") { references.append(String(place.dropFirst())) }
    if let labels = found["aria-labelledby"] { references += labels.split(separator: " ").map(String.init) }
    words = ""
  }

  func parser(_: XMLParser, foundCharacters text: String) { words += text }

  func parser(
    _: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    if name == "h2" { headings.append(words) }
    if name == "title", title == nil { title = words }
  }
}
