/// Machines as factors of the volume that they carry, of which many volumes are asked.
struct FleetFactors<Number: Lanes> {
  /// How many machines a call of the product in a month fills at the peak; the calls a day where there are several sizes.
  let load: Number
  /// What a machine costs a month in cash; 1 where there are several sizes, of which the cost itself is looked up.
  let monthly: Number
  /// What is paid a month for all of them.
  let fee: Number
  /// How many there are at least.
  let least: Number
  /// How many are taken at once beyond those.
  let increment: Number
  /// What a machine costs that is bought, and the months that it lasts; nothing for machines that are rented.
  let price: Number
  let life: Number
  let isReplaced: Bool
  /// Whether any whole number of machines from the least on can be had.
  let isWhole: Bool

  /// How many machines carry a load, which is not below zero.
  @inline(__always)
  func count(for load: Number) -> Number {
    let needed = load.roundedUpFromZero
    if isWhole { return needed.most(least) }
    return least .+ ((needed .- least) ./ increment).most(.zero).roundedUpFromZero .* increment
  }
}
