/// How sure a result has to be before it counts as shown.
enum Confidence {
  /// How often chance alone may make what counts as shown: 5 times in 100.
  static let level = 0.05
  /// The standard errors on either side of an estimate within which 95 of 100 lie: 1.96.
  static let twoSided = NormalDistribution.value(at: 1 - level / 2)
  /// The same on one side: 1.645.
  static let oneSided = NormalDistribution.value(at: 1 - level)
  /// The standard errors beyond these that a test needs to show in 80 of 100 runs what is there: 0.842.
  static let power = NormalDistribution.value(at: 0.8)
}
