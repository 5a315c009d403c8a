internal import JSONText

/// An entry of the list of sources that a price file opens with, so that each is named once.
struct NamedSource: FileObject {
  static let listKey = "sources"
  static let kind = "a source"
  static let fields = FieldTable<NamedSource>(
    [
      .text("title", required: true, meaning: "the title or address of the place") { $0.title = $1 },
      .flag(
        "secondHand",
        meaning: "true where it repeats a vendor's figure instead of being the vendor's own page or feed"
      ) { $0.isSecondHand = $1 },
    ])

  var name = ""
  var title = ""
  var isSecondHand = false

  /// Reads the list, whose keys are the names.
  static func readList(
    _ reader: inout JSONReader, _ context: inout FileContext
  ) throws(JSONTextError) -> [NamedSource] {
    var sources: [NamedSource] = []
    try reader.readObject { (name, reader) throws(JSONTextError) in
      guard var source = try context.read(NamedSource.self, from: &reader) else { return }
      context.check(name, of: listKey, reader)
      source.name = name
      sources.append(source)
    }
    return sources
  }
}
