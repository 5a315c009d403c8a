/// Some machines, as they are told to people: how many, and of which size.
public struct NamedMachines: Sendable, Hashable {
  /// How many in all.
  public let count: Int
  /// Their size: `8 vCPU, 32 GB`; of several sizes how many of each, `1 x 16 vCPU, 64 GB + 1 x 4 vCPU, 16 GB`.
  public let name: String
  /// Whether they are of several sizes.
  public let isMixed: Bool

  init(_ set: MachineSet, of fleet: MachineFleet) {
    let sizes = set.sizes.filter { fleet.steps.indices.contains($0.size) }
    count = set.machines
    isMixed = sizes.count > 1
    name =
      isMixed
      ? sizes.map { "\(Int(exactly: $0.count) ?? .max) x \(fleet.steps[$0.size].name)" }.joined(
        separator: " + ")
      : sizes.first.map { fleet.steps[$0.size].name } ?? fleet.steps.first?.name ?? ""
  }
}
