/// Several options that share the calls, with a router in front of them where one is named.
public struct StatedMix: Sendable, Hashable {
  /// How the calls find their option.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Each option takes a stated share of them.
    case shares
    /// All of them go to the first option, the share `escalation` of those on to the next, and every step is paid.
    case cascade
    /// All of them are sent to the first option; the share `fallbackRate` fails there, where it is paid all the same, and
    /// goes on to the next.
    case fallback
  }

  /// An option and what comes to it.
  public struct Part: Sendable, Hashable {
    /// The option; not a mix itself.
    public let option: StatedOption
    /// Its share of the calls, 0 to 1; where the rule decides how many come, 1, the most that may.
    public let share: Double
    /// The calls that it is for, where shares are stated by tier.
    public let tier: TaskTier?

    /// An option that takes a share of the calls.
    public init(_ option: StatedOption, share: Double = 1, tier: TaskTier? = nil) {
      self.option = option
      self.share = share
      self.tier = tier
    }
  }

  /// How the calls find their option.
  public let rule: Rule
  /// The options in the order in which the rule takes them; of ``Rule/shares`` the shares add up to 1.
  public let parts: [Part]
  /// The model that reads every call and says where it goes, as it comes; nil where telling costs nothing.
  public let router: String?

  /// More options than these share no calls.
  package static let partLimit = 100

  /// A mix of options.
  public init(_ parts: [Part], rule: Rule = .shares, router: String? = nil) {
    self.parts = parts
    self.rule = rule
    self.router = router
  }

  /// What keeps it from being computed; nil where nothing does.
  var fault: MixFault? {
    guard !parts.isEmpty else { return .noParts }
    guard parts.count <= Self.partLimit else { return .tooManyParts(parts.count) }
    for part in parts {
      if case .mix = part.option.plan { return .nested(part.option.label) }
      if part.option.ramp != nil { return .rampOfPart(part.option.label) }
      guard (0...1).contains(part.share) else { return .badShare(part.option.label, part.share) }
    }
    guard rule == .shares else { return parts.count > 1 ? nil : .noNext(rule) }
    let sum = parts.reduce(0) { $0 + $1.share }
    return abs(sum - 1) <= 1e-9 ? nil : .sharesDoNotAddUp(sum)
  }

  /// The same mix with something else in place of each option.
  func replacingOptions(_ other: (StatedOption) -> StatedOption) -> StatedMix {
    StatedMix(
      parts.map { Part(other($0.option), share: $0.share, tier: $0.tier) }, rule: rule, router: router)
  }

  /// The same mix with another router.
  func routed(by router: String?) -> StatedMix { StatedMix(parts, rule: rule, router: router) }
}

/// The kinds of task by which calls are told apart, the hardest first.
public enum TaskTier: String, Sendable, Hashable, CaseIterable {
  /// Reasoning about what is new.
  case complex
  /// Extraction and writing in known forms.
  case structured
  /// Classification, routing and other small steps.
  case simple
}

/// Why a mix cannot be computed.
public enum MixFault: Sendable, Hashable {
  /// No option is among it.
  case noParts
  /// It has so many options, more than a mix may have.
  case tooManyParts(Int)
  /// One of its parts is a mix itself.
  case nested(String)
  /// A part has a share that is none.
  case badShare(String, Double)
  /// A part is written with a share that cannot be read, or without one.
  case unreadShare(String, String?)
  /// A part has a ramp: the mix as a whole takes over.
  case rampOfPart(String)
  /// The shares add up to another number than 1.
  case sharesDoNotAddUp(Double)
  /// A cascade or a fallback has nothing behind its first option.
  case noNext(StatedMix.Rule)
  /// The tokens of its tiers are not those of the workload on average: of this parameter so many, where so many are stated.
  case tokensDoNotAverage(Definition, tiers: Double, stated: Double)
  /// `routed` is given, and tiers have tokens of their own, so that nobody knows which calls move.
  case routedTiersWithTokens
  /// `routed` is given, and nothing but the first option has a share that the rest could go by.
  case noProportions(first: String)
}

extension StatedMix.Rule {
  /// Whether the others than the first have shares by which the rest can be divided among them.
  static func canBeRouted(_ stated: [Double]) -> Bool { stated.dropFirst().reduce(0, +) > 0 }

  /// The parameter that moves the shares.
  var parameter: OptionalParameter<Fraction> {
    switch self {
    case .shares: registry.routing.routed
    case .cascade: registry.routing.escalation
    case .fallback: registry.routing.fallbackRate
    }
  }
}
