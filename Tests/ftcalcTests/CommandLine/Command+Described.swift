@testable import ftcalc

extension Command {
  /// A command that does nothing, as a table for a test describes it.
  init(
    _ name: String, _ summary: String, discussion: String = "", operand: Operand? = nil,
    options: [Option] = [], examples: [Example] = []
  ) {
    self.init(
      name, summary, run: { _, _ in Outcome() },
      details: {
        .init(discussion: discussion, operand: operand, options: options, examples: examples)
      })
  }
}
