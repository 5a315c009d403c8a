/// The key of an input in a record: a parameter or a name that is stated, for all, or for one part of the file alone.
///
/// `calls` is shared; `options.host:vps.hostCapacity`, `features.chat.calls`, `hosts.server.peakFactor` and `plans.Pro.price` are one
/// part's own, under the key that the part has in the file.
struct RecordedInput: Hashable {
  /// The part of a file that an input holds for.
  enum Owner: Hashable {
    /// Everything.
    case all
    /// The option of this name; in a portfolio the option of the feature of this name.
    case option(String)
    /// The feature of this name.
    case feature(String)
    /// The shared host of this name.
    case host(String)
    /// What is paid once.
    case once
    /// Today's machine.
    case today
    /// The plan of this name.
    case plan(String)
    /// Some users of a plan, by its name and theirs as ``cohortName(_:of:)`` puts them together.
    case cohort(String)
  }

  /// The part of a file in which options stand.
  private static let options = "options"

  /// The part of the economics in which plans stand, and the part of a plan in which its users do.
  private static let (plans, cohorts) = ("plans", "cohorts")
  /// The key of the shares of the users of a plan, by kind.
  static let sharesKey = "cohorts"

  /// The name of some users of a plan: `Pro.heavy`.
  static func cohortName(_ cohort: String, of plan: String) -> String { "\(plan).\(cohort)" }

  let owner: Owner
  /// The key of a parameter, of a ``StatedName``, of ``RecordedMix/keys``, or ``StatedFeature/billKey``.
  let key: String

  init(_ key: String, of owner: Owner) {
    self.key = key
    self.owner = owner
  }

  /// Reads the key of a record.
  init(_ text: String) {
    // Names may hold points; the key of a parameter does not.
    let (head, key) = Self.split(text, at: text.lastIndex(of: "."))
    self.key = key
    let (part, name) = Self.split(head, at: head.firstIndex(of: "."))
    owner =
      switch (part, name) {
      case (Self.options, let name): .option(name)
      case (FeaturePart.key, let name): .feature(name)
      case (HostPart.key, let name): .host(name)
      case (Self.plans, let name): .plan(name)
      case (Self.cohorts, let name): .cohort(name)
      case (_, OncePart.key): .once
      case (_, BaselinePart.key): .today
      // A part that this version does not know is one that the file does not have.
      default: head.isEmpty ? .all : .option(head)
      }
  }

  /// The key as a record has it.
  var text: String {
    switch owner {
    case .all: key
    case .option(let name): "\(Self.options).\(name).\(key)"
    case .feature(let name): "\(FeaturePart.key).\(name).\(key)"
    case .host(let name): "\(HostPart.key).\(name).\(key)"
    case .once: "\(OncePart.key).\(key)"
    case .today: "\(BaselinePart.key).\(key)"
    case .plan(let name): "\(Self.plans).\(name).\(key)"
    case .cohort(let name): "\(Self.cohorts).\(name).\(key)"
    }
  }

  /// Whether it is a number of a plan, or of some of its users.
  var isOfPlans: Bool {
    switch owner {
    case .plan, .cohort: true
    default: false
    }
  }

  /// Whether a text can be the value of the input; a key that this version does not know takes every text.
  func accepts(_ text: String) -> Bool {
    if let name = StatedName(rawValue: key) { return name.accepts(text) }
    if RecordedMix.keys.contains(key) { return RecordedMix.accepts(text, of: key) }
    if key == StatedFeature.billKey { return Self.bill(text) != nil }
    guard let definition = registry[key: key] else { return true }
    return (try? StatedQuantity(text, for: definition)) != nil
  }

  /// The bill of a feature; nil where the text is none.
  static func bill(_ text: String) -> Spread? {
    (try? StatedQuantity(text, unit: .usdPerMonth, allowed: 0...1e12, acceptsRange: true))?.spread
  }

  /// What stands before and behind a point; everything behind it where there is none.
  private static func split(_ text: String, at point: String.Index?) -> (String, String) {
    guard let point else { return ("", text) }
    return (String(text[..<point]), String(text[point...].dropFirst()))
  }
}
