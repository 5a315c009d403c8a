internal import CostModel

extension Sweep.Choice {
  /// Who chose the option that an analysis looks at, as a sentence without its stop; nil where the user named it.
  ///
  /// - Parameter base: the volume and the like at which it costs least; empty where that is the scenario itself.
  func words(of option: String, isTuned: Bool, at base: String = "") -> String? {
    switch self {
    case .named: nil
    case .decided: "\(option) is what the decision of the file chose"
    case .cheapest:
      "\(option) costs least to the horizon of all " + (isTuned ? "that are tuned" : "options")
        + (base.isEmpty ? "" : " at \(base)")
    }
  }
}
