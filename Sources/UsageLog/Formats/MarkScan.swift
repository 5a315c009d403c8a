/// Tells by its marks whether a record is of a format.
struct MarkScan {
  private struct Mark {
    var slot: Int
    var value: [UInt8]?
  }

  private let marks: [[Mark]]
  private let tree: FieldTree
  private let scan: RecordScan

  /// A scan for the marks of a format.
  init(_ format: LogFormat) {
    var layout = SlotLayout([])
    marks = format.marks.map { marks in
      marks.map { mark in
        let halves = mark.split(separator: "=", maxSplits: 1)
        let slot = halves.first.map { layout.slot(at: String($0)) }
        return Mark(slot: slot ?? 0, value: halves.count > 1 ? Array(halves[1].utf8) : nil)
      }
    }
    tree = layout.tree
    scan = RecordScan(layout.tree, slotCount: max(1, layout.slotCount))
  }

  /// Whether the record at an index has the marks, as far as it can be read.
  func fits(_ json: JSONScan, at index: Int) -> Bool {
    _ = scan.readRecord(json, at: index)
    let record = Record(scan: scan, json: json)
    return marks.contains { marks in
      marks.allSatisfy { mark in
        guard let slot = scan.slot(mark.slot) else { return false }
        return mark.value.map { $0 == record.bytes(slot) } ?? true
      }
    }
  }

  /// Whether a header has the marks, whatever stands below it.
  func fits(header names: [String]) -> Bool {
    let slots = Set(names.map { Int(tree.target(at: KeyName.path($0)).extra) })
    return marks.contains { $0.allSatisfy { slots.contains($0.slot) && $0.value == nil } }
  }
}
