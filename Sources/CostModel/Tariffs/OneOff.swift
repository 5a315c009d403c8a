/// What has to be paid before an option takes its first call, in US dollars.
public struct OneOff: Sendable, Hashable {
  /// The training runs, paid to a vendor; nil where no source gives their price.
  public var training: USD?
  /// Work of the team.
  public var labor: USD
  /// The first machines, where they are bought.
  public var machines = USD.zero

  /// Training, machines and labour together.
  public var total: USD { (training ?? .zero) + machines + labor }

  /// What is paid to others, without the team's time; nil where no source gives the price of training.
  public var bill: USD? { training.map { $0 + machines } }

  /// Nothing to pay.
  public static let none = OneOff(training: .zero, labor: .zero)
}
