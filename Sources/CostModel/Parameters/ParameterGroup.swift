/// Parameters that are set together; the heading under which help lists them.
public enum ParameterGroup: String, Sendable, Hashable, CaseIterable {
  /// How many calls, and how large.
  case workload = "Workload"
  /// What the input tokens of a call are made of.
  case prompt = "Parts of the prompt"
  /// What changes the bill without another model.
  case levers = "Levers on the bill"
  /// What calls cost beside tokens.
  case fees = "Fees beside tokens"
  /// What another model takes, without being tuned.
  case alternative = "Another model instead of tuning"
  /// Prices given by hand, over the table.
  case prices = "Prices of today's model"
  /// How a call to a tuned model differs.
  case tuned = "What fine-tuning changes"
  /// What is paid before the first call.
  case oneOff = "One-off work"
  /// What a tuned model costs every month.
  case recurring = "Recurring work"
  /// The size and price of a machine.
  case machine = "Own machine"
  /// How calls find their way among several options.
  case routing = "Routing"
  /// The months ahead, and what changes in them.
  case time = "Time"
  /// What users pay and ask for.
  case economics = "Users and plans"
  /// The thresholds of the verdict.
  case verdict = "Verdict"
}
