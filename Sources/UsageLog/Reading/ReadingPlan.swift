/// What a request asks of the records of a format.
struct ReadingPlan {
  let format: LogFormat
  let layout: SlotLayout
  let parts: [GroupPart]
  let filter: RecordFilter
  let maps: MapWatch
  let dedupes: Bool
  let zone: Int

  /// - Parameter format: as it was detected for the request, its fields where the request says that they stand.
  init(_ request: LogRequest, _ format: LogFormat) throws(LogError) {
    var layout = SlotLayout(format.fields)
    parts = request.by.map { layout.part(of: $0) }
    filter = try RecordFilter(request) { layout.slot(of: $0) }
    maps = MapWatch(request.map) { layout.slot(at: $0) }
    guard layout.slotCount <= RecordScan.slotCapacity else {
      throw .tooManyPaths(limit: RecordScan.slotCapacity - Field.allCases.count)
    }
    self.format = format
    self.layout = layout
    dedupes = request.dedupe && !format.repeatsCalls
    zone = request.zone
  }

  /// Whether every call is tallied as it is read.
  var isPlain: Bool { filter.isOpen && !dedupes && !format.repeatsCalls && !format.needsOrder }

  /// The slots of the names that are needed of a call whose last line was not read yet.
  var keptSlots: [Int] {
    var slots: Set = [Field.model.rawValue, Field.user.rawValue, Field.feature.rawValue]
    for case .slot(let slot) in parts { slots.insert(slot) }
    return slots.sorted()
  }
}
