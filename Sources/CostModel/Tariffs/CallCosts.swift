/// What a billed call costs, from a time in months after the start; the first holds from then on, the others follow it.
///
/// Hardly any price changes on a known day, so that the first stands beside an array that is mostly empty: tariffs are made
/// by the million.
struct CallCosts: RandomAccessCollection, Sendable {
  typealias Element = (from: Double, cost: CallCost)

  private var first: Element?
  private var later: [Element] = []

  /// No cost of a call: machines are not paid for it.
  init() {}

  /// A cost that holds from the first day on.
  init(_ cost: CallCost) { first = (0, cost) }

  var startIndex: Int { 0 }
  var endIndex: Int { first == nil ? 0 : later.count + 1 }

  subscript(index: Int) -> Element {
    if index == 0, let first { return first }
    return later[index - 1]
  }

  mutating func append(_ cost: CallCost, from time: Double) {
    if first == nil { first = (time, cost) } else { later.append((time, cost)) }
  }

  /// Other costs from a time on, in the place of those that would follow.
  mutating func append(_ next: CallCosts, from time: Double) {
    later.removeAll { $0.from >= time }
    for entry in next { append(entry.cost, from: entry.from) }
  }

  /// Takes each cost of others over the same times that is lower; whether the first is one.
  mutating func lower(to others: CallCosts) -> Bool {
    var isLowered = false
    if let own = first, let other = others.first, other.cost.total < own.cost.total {
      first = other
      isLowered = true
    }
    for (index, other) in zip(later.indices, others.later) where other.cost.total < later[index].cost.total {
      later[index] = other
    }
    return isLowered
  }

  /// The cost at a time.
  func cost(at time: Double) -> CallCost {
    guard let first else { return CallCost() }
    return later.last { $0.from <= time }?.cost ?? first.cost
  }
}
