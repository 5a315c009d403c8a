/// Machines of several sizes that work together: one of the largest and one of the smallest.
struct MachineSet: Sendable, Hashable {
  /// So many sizes of one machine are told apart.
  static let mostSizes = 8

  private var counts = SIMD8<Double>()

  /// No machine.
  init() {}

  /// So many machines of one size, by its place among the sizes.
  init(_ count: Double, ofSize size: Int) { self[size] = count }

  /// How many of a size, by its place; none of a size beyond those that are told apart.
  subscript(size: Int) -> Double {
    get { counts.indices.contains(size) ? counts[size] : 0 }
    set { if counts.indices.contains(size) { counts[size] = newValue } }
  }

  /// How many in all.
  var total: Double { counts.sum() }

  /// How many in all as a whole number, which it is but for volumes beyond all machines.
  var machines: Int { Int(exactly: total) ?? .max }

  /// The sizes that are among it, from the largest to the smallest, each with how many of it.
  var sizes: [(size: Int, count: Double)] {
    counts.indices.reversed().filter { counts[$0] > 0 }.map { ($0, counts[$0]) }
  }

  /// How many of each size, for telling two sets apart.
  var signature: [Double] { counts.indices.map { counts[$0] } }
}
