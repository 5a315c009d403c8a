extension UsageCommand {
  /// What of the options the answer depends on.
  private static let groupOptions = ["--by", "--invoice", "--top"]

  /// Refuses options that ask for two answers, and those that change nothing of the one that is asked for.
  func requireOneAnswer() throws(UsageError) {
    let path = invocation.command.path
    func refuseTwo(_ one: String, _ other: String) throws(UsageError) {
      guard invocation.has(one), invocation.has(other) else { return }
      throw UsageError(path: path, problem: .twoAnswers(one, other))
    }
    func refuse(_ options: [String], _ reason: String) throws(UsageError) {
      for option in options where invocation.has(option) {
        throw UsageError(path: path, problem: .withoutEffect(option, reason: reason))
      }
    }
    try refuseTwo("--weekly", "--against")
    try refuseTwo("--against", "--to")
    if invocation.has("--weekly") {
      try refuse(Self.groupOptions, "with --weekly: the weekly table is of all calls of two weeks")
    } else {
      try refuse(["--revenue"], "without --weekly, whose table it is for")
    }
    for option in ["--json", "--format"] { try refuseTwo("--to", option) }
    if invocation.has("--against") {
      try refuse(Self.groupOptions, "with --against: what a decision saved is told month by month")
    } else if invocation.has("--to") {
      try refuse(Self.groupOptions, "with --to: all calls that are chosen make one scenario")
    }
  }

  /// Refuses a first day that comes behind the last one.
  func requireDaysInOrder() throws(UsageError) {
    guard let since = try invocation.date("--since"), let until = try invocation.date("--until"),
      since > until
    else { return }
    throw invocation.rejection(
      of: "\(until)", for: "--until", because: "it comes before the first day, --since \(since)")
  }
}
