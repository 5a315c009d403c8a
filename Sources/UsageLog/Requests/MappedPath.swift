/// Where the user says that a field stands.
public struct MappedPath: Sendable, Hashable {
  /// The field.
  public let field: Field
  /// The keys that lead to it: `usage.in`.
  public let path: String
}

/// What a request maps, and what of it records have.
struct MapWatch: Sendable {
  /// The paths with their slots.
  private let paths: [(path: MappedPath, slot: Int)]
  /// A bit for each slot of a path.
  private let mask: UInt64
  /// A bit for each of these slots in which a record had a value.
  private var met: UInt64 = 0

  /// - Parameter slot: the slot of what stands at a path.
  init(_ map: [(field: Field, path: String)], slot: (String) -> Int) {
    paths = map.map { (MappedPath(field: $0.field, path: $0.path), slot($0.path)) }
    mask = paths.reduce(0) { $0 | 1 &<< UInt64(truncatingIfNeeded: $1.slot) }
  }

  /// Takes the slots of a record in which it has a value.
  @inline(__always) mutating func take(_ present: UInt64) { if mask != 0 { met |= present & mask } }

  /// The paths, and those at which a record had a value.
  var asked: [MappedPath] { paths.map(\.path) }
  var found: [MappedPath] {
    paths.filter { met &>> UInt64(truncatingIfNeeded: $0.slot) & 1 == 1 }.map(\.path)
  }
}
