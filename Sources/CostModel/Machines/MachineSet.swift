/// Machines of several sizes that work together: one of the largest and one of the smallest.
///
/// Sets are made by the million, so that their counts stand in the value itself and no array is made for them.
struct MachineSet: Sendable, Hashable {
  private var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
  private var (fifth, sixth, seventh, eighth) = (0.0, 0.0, 0.0, 0.0)

  /// No machine.
  init() {}

  /// So many machines of one size, by its place among the sizes.
  init(_ count: Double, ofSize size: Int) { self[size] = count }

  /// How many of a size, by its place; none of a size beyond those that are told apart.
  subscript(size: Int) -> Double {
    get {
      switch size {
      case 0: first
      case 1: second
      case 2: third
      case 3: fourth
      case 4: fifth
      case 5: sixth
      case 6: seventh
      case 7: eighth
      default: 0
      }
    }
    set {
      switch size {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      case 3: fourth = newValue
      case 4: fifth = newValue
      case 5: sixth = newValue
      case 6: seventh = newValue
      case 7: eighth = newValue
      default: break
      }
    }
  }

  /// How many in all.
  var total: Double { first + second + third + fourth + fifth + sixth + seventh + eighth }

  /// How many in all as a whole number, which it is but for volumes beyond all machines.
  var machines: Int { Int(exactly: total) ?? .max }

  /// The sizes that are among it, from the largest to the smallest, each with how many of it.
  var sizes: [(size: Int, count: Double)] {
    (0..<Machine.mostSizes).reversed().filter { self[$0] > 0 }.map { ($0, self[$0]) }
  }

  /// How many of each size, for telling two sets apart.
  var signature: [Double] { (0..<Machine.mostSizes).map { self[$0] } }
}
