/// What carries one command out, made of what it is called with.
protocol RunCommand: SendableMetatype {
  init(invocation: Invocation, surroundings: Surroundings) throws

  func run() throws -> Outcome
}

extension RunCommand {
  /// Carries the command out, as the table of commands holds it.
  @Sendable static func run(_ invocation: Invocation, in surroundings: Surroundings) throws -> Outcome {
    try Self(invocation: invocation, surroundings: surroundings).run()
  }
}
