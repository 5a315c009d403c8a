/// Records in which an object stands as a text of JSON, read as if it stood there as an object.
///
/// Databases write a column of JSON as a text. All values of such a record move into a text of their own, their escapes
/// resolved, so that what the text holds can join them and a field is read in one way wherever it stands.
struct OpenedTexts {
  /// Where the object stands in records: `metadata`.
  private let path: [KeyName]
  private let slot = Field.parts.rawValue
  private let buffer = TextBuffer()
  /// Where the values of the open record stood in its text, by where they stand now.
  private var places: [Int: Int] = [:]
  /// Where its text of JSON stood; nil while no record is open.
  private var textPlace: Int?

  /// The slots of which one has a value in every record that can be opened; none in formats without such records.
  let slots: UInt64

  /// The texts of a format.
  init(_ format: LogFormat) {
    let field = format.fields.first { $0.field == .parts }
    path = format.opensTexts ? KeyName.path(field?.paths.first ?? "") : []
    slots = format.opensTexts ? 1 &<< UInt64(slot) | 1 &<< UInt64(Field.feature.rawValue) : 0
  }

  /// Whether a record holds JSON as a text: an object, or a list with escapes in it.
  @inline(never) func areIn(_ record: Record) -> Bool {
    if let slot = record.slot(.parts), slot.kind == .text || slot.kind == .escaped { return true }
    return record.slot(.feature)?.kind == .escaped
  }

  /// The record with the values of its texts.
  mutating func open(_ record: Record) -> Record {
    textPlace = record.slot(.parts).map { Int($0.start) } ?? 0
    let (slots, places) = MovedValues.move(record, to: buffer)
    self.places = places
    let json = JSONScan(text: buffer.text, breaksAtLines: false)
    let opened = Record(scan: record.scan, json: json)
    if let text = opened.slot(.parts), text.kind == .text {
      let end = record.scan.readObject(json, at: json.pastBlanks(text.range.lowerBound), below: path)
      // What is no object, or has something behind it, is left a text.
      let isWhole =
        end.map { $0 <= text.range.upperBound && json.pastBlanks($0) >= text.range.upperBound } ?? false
      if !isWhole { record.scan.restore(slots) }
    }
    return opened
  }

  /// Forgets the record that is open.
  mutating func close() { textPlace = nil }

  /// Where a value stood in the record's own text that stands at an index now.
  func place(_ index: Int) -> Int {
    guard let textPlace else { return index }
    return places[index] ?? textPlace
  }
}
