/// Which numbers hold for one option or feature instead of the shared ones: what stands in a slot of the registry is
/// read from a place behind those slots.
///
/// A number of its own is ranged and sampled like every other, and what is shared stays one variable for all.
struct Overlay: Sendable, Hashable {
  /// A parameter, and where its own number stands among the ``Inputs``.
  struct Number: Sendable, Hashable {
    let slot: Int
    let place: Int
  }

  private(set) var numbers: [Number] = []

  /// Nothing of its own.
  static let none = Overlay()

  var isEmpty: Bool { numbers.isEmpty }

  /// Where the number of a slot of the registry is read from.
  func place(of slot: Int) -> Int { numbers.first { $0.slot == slot }?.place ?? slot }

  /// Whether the parameter of a slot has a number of its own here.
  func holds(_ slot: Int) -> Bool { numbers.contains { $0.slot == slot } }

  mutating func add(_ slot: Int, at place: Int) { numbers.append(Number(slot: slot, place: place)) }

  /// Reads the number of a slot from a place, whatever it was read from before.
  mutating func put(_ slot: Int, at place: Int) {
    numbers.removeAll { $0.slot == slot }
    add(slot, at: place)
  }

  /// These numbers with others over them.
  func overlaid(by top: Overlay) -> Overlay {
    Overlay(numbers: numbers.filter { !top.holds($0.slot) } + top.numbers)
  }
}

extension Point {
  /// The point as an option or feature with numbers of its own sees it.
  func seen(through overlay: Overlay) -> Point {
    guard !overlay.isEmpty else { return self }
    var copy = self
    for number in overlay.numbers where values.indices.contains(number.place) {
      copy.values[number.slot] = values[number.place]
    }
    return copy
  }
}

extension Inputs {
  /// The inputs as an option or feature with numbers of its own sees them.
  func seen(through overlay: Overlay) -> Inputs {
    guard !overlay.isEmpty else { return self }
    var copy = self
    for number in overlay.numbers { copy.copyNumber(at: number.place, to: number.slot) }
    return copy
  }
}
