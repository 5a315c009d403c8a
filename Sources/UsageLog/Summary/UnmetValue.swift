import CostModel

/// A value that calls were chosen by and no record has.
public struct UnmetValue: Sendable, Hashable {
  /// What records were to say, and of what.
  public let key: String, value: String
  /// Names that records have and that are spelled much like it, the nearest first.
  public let nearest: [String]
  /// The first names that records have, by their letters.
  public let names: [String]

  /// How many names are told where none is near.
  private static let told = 5

  /// The values that no reader met, in the order in which they were asked for.
  static func all(of shares: [CountedShare]) -> [UnmetValue] {
    guard var sought = shares.first?.sought else { return [] }
    for share in shares.dropFirst() {
      for index in sought.indices where share.sought.indices.contains(index) {
        sought[index].add(share.sought[index])
      }
    }
    return sought.filter { !$0.isMet }.map { sought in
      let names = sought.others.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }.sorted()
      let value = String(decoding: sought.value, as: UTF8.self)
      return UnmetValue(
        key: sought.key.text, value: value, nearest: nearestNames(to: value, among: names),
        names: Array(names.prefix(told)))
    }
  }
}
