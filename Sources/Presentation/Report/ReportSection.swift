/// A part of a report under its heading.
struct ReportSection {
  /// The name within the page: `answer`.
  let id: String
  let heading: String
  let blocks: [Block]

  init(_ id: String, _ heading: String, _ blocks: [Block]) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
  }
}
