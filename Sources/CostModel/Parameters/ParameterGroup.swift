/// Parameters that are set together; the heading under which help lists them.
public enum ParameterGroup: String, Sendable, Hashable, CaseIterable {
  case workload = "Workload"
  case prompt = "Parts of the prompt"
  case levers = "Levers on the bill"
  case prices = "Prices of today's model"
  case tuned = "What fine-tuning changes"
  case oneOff = "One-off work"
  case recurring = "Recurring work"
  case machine = "Own machine"
  case time = "Time"
  case verdict = "Verdict"
}
