/// Everything that is wrong with the price files of a book, in the order of the files and of their text.
public struct PriceBookError: Error, Hashable {
  /// The problems; never empty.
  public let problems: [FileProblem]
}

extension PriceBookError: CustomStringConvertible {
  /// The problems, one on a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
