/// Which slot each field and each path of a request has.
struct SlotLayout {
  private(set) var tree = FieldTree()
  /// How many slots there are.
  private(set) var slotCount: Int
  private var paths: [[KeyName]: Int] = [:]

  /// The slots of fields that stand at paths, first the path that wins.
  init(_ fields: [(field: Field, paths: [String])]) {
    slotCount = fields.isEmpty ? 0 : Field.allCases.count
    for (field, paths) in fields {
      for (rank, path) in paths.enumerated() {
        tree.change(at: KeyName.path(path)) { target in
          let place = FieldTree.Target.Place(
            slot: Int8(field.rawValue), rank: UInt8(truncatingIfNeeded: rank),
            takesLargest: field == .cached || field == .written)
          // A path that the user gave to one field may be another's too.
          let places: [WritableKeyPath<FieldTree.Target, FieldTree.Target.Place>] = [
            \.first, \.second, \.third,
          ]
          guard
            let free = places.first(where: {
              target[keyPath: $0].slot < 0 || target[keyPath: $0].slot == place.slot
            }), target[keyPath: free].slot < 0
          else { return }
          target[keyPath: free] = place
        }
      }
    }
  }

  /// The slot of a key that is a value of the record.
  mutating func slot(of key: GroupKey) -> Int? {
    switch key {
    case .field(let field): field.rawValue
    case .path(let path): slot(at: path)
    case .day, .week, .month, .hour, .file: nil
    }
  }

  /// The slot of what stands at a path.
  mutating func slot(at path: String) -> Int {
    let keys = KeyName.path(path)
    if let slot = paths[keys] { return slot }
    let slot = slotCount
    slotCount += 1
    paths[keys] = slot
    tree.change(at: keys) { $0.extra = Int8(truncatingIfNeeded: slot) }
    return slot
  }

  /// What tells groups apart by a key.
  mutating func part(of key: GroupKey) -> GroupPart {
    if let slot = slot(of: key) { return .slot(slot) }
    return key.period.map { .period($0) } ?? .file
  }
}

extension FieldTree {
  /// What is done with the value at a path of keys.
  func target(at path: [KeyName]) -> Target {
    var node = 0
    for (index, key) in path.enumerated() {
      guard let target = nodes[node].targets[key] else { return Target() }
      if index == path.count - 1 { return target }
      guard target.node >= 0 else { return Target() }
      node = Int(target.node)
    }
    return Target()
  }
}
